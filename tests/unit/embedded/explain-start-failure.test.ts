import { expect, test } from 'vitest';
import { explainStartFailure } from '../../../src/embedded/explain-start-failure.js';
import { instanceFiles } from '../../../src/embedded/instance-files.js';

function explain(output: string) {
  const files = instanceFiles('/data');
  return explainStartFailure({
    output,
    files,
    jarFolder: '/cache/jars',
    port: 7000,
    heapMb: 1024,
    ending: 'ended with 1',
  });
}

test.each([
  [
    'java.io.IOException: No space left on device',
    'DISK_FULL',
    'The disk that holds /data is full; free some space or let XIELIAN_DATA name a folder on another disk.',
  ],
  [
    'Caused by: java.net.BindException: Address already in use',
    'PORT_TAKEN',
    'Port 7000 on 127.0.0.1 is taken by another program; stop that program, ask for another port, or for none to get a free one.',
  ],
  [
    'Caused by: org.neo4j.kernel.internal.locker.FileLockException: Lock file has been locked by another process',
    'STORE_IN_USE',
    'The store in /data/neo4j is open in a Neo4j that xielian did not start here (perhaps from another container); stop ' +
      'that one, or let XIELIAN_DATA name another folder.',
  ],
  [
    'Error: Could not find or load main class org.neo4j.server.CommunityEntryPoint',
    'JARS_DAMAGED',
    'A jar of Neo4j is damaged or missing; remove /cache/jars and start again to fetch them anew (log: /data/neo4j/logs/console.log).',
  ],
  [
    'Error occurred during initialization of VM\nCould not reserve enough space for 1048576KB object heap',
    'TOO_LITTLE_MEMORY',
    'Neo4j could not get the memory that it needs (heap 1024 MB); close other programs, or set NEO4J_URI to a Neo4j of ' +
      'your own (`docker compose up` starts one from compose.yaml) (log: /data/neo4j/logs/console.log).',
  ],
  [
    'Starting...\n2026-01-01 ERROR Neo4j cannot be started: the store is from a newer version\nStopped.',
    'NEO4J_DID_NOT_START',
    'Neo4j ended with 1 before it answered and printed "2026-01-01 ERROR Neo4j cannot be started: the store is from a ' +
      'newer version"; read /data/neo4j/logs/console.log and correct what it names, or set NEO4J_URI to a Neo4j of your ' +
      'own (`docker compose up` starts one from compose.yaml).',
  ],
  [
    '',
    'NEO4J_DID_NOT_START',
    'Neo4j ended with 1 before it answered and printed nothing; read /data/neo4j/logs/console.log and correct what it ' +
      'names, or set NEO4J_URI to a Neo4j of your own (`docker compose up` starts one from compose.yaml).',
  ],
])('%j is %s', (output, code, message) => {
  const error = explain(output);
  expect({ code: error.code, message: error.message }).toEqual({ code, message });
});
