import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { inspectEmbeddedNeo4j } from '../../../src/embedded/inspect-embedded-neo4j.js';
import { readJarList } from '../../../src/embedded/jar-list.js';
import { openEmbeddedNeo4j } from '../../../src/embedded/open-embedded-neo4j.js';
import { stopEmbeddedNeo4j } from '../../../src/embedded/stop-embedded-neo4j.js';

const { cacheFolder } = readConfig();
let folder: string;
let dataFolder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xielian-faults-'));
  dataFolder = join(folder, 'data');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await stopEmbeddedNeo4j(dataFolder, true);
  await rm(folder, { recursive: true, force: true });
});

/** A Java of the right version that runs this script in the place of Neo4j. */
async function addJava(script: string): Promise<void> {
  const file = join(folder, 'java');
  await writeFile(
    file,
    `#!/bin/sh\ncase "$1" in -version) echo 'openjdk version "17.0.1"' >&2; exit;; esac\n${script}\n`,
  );
  await chmod(file, 0o755);
  vi.stubEnv('JAVA_HOME', undefined);
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
}

function listen(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(port, '127.0.0.1', () => resolve(server));
  });
}

test('a fixed port that is taken is named before anything starts', async () => {
  const server = await listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(openEmbeddedNeo4j({ dataFolder, cacheFolder, port })).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    exitCode: 3,
    message: expect.stringContaining(`Port ${port} on 127.0.0.1 is taken by another program;`),
  });
  server.close();
});

test('a free port that is taken while Java starts is tried again with others', async () => {
  await addJava(`echo run >> ${join(folder, 'runs')}; echo 'java.net.BindException: Address already in use'; exit 1`);
  await expect(openEmbeddedNeo4j({ dataFolder, cacheFolder })).rejects.toMatchObject({ code: 'PORT_TAKEN' });
  expect((await readFile(join(folder, 'runs'), 'utf8')).trim().split('\n')).toHaveLength(3);
});

test('the real text of a full disk is named with the folder and the way out', async () => {
  await addJava(`echo 'Caused by: java.io.IOException: No space left on device'; exit 1`);
  await expect(openEmbeddedNeo4j({ dataFolder, cacheFolder })).rejects.toMatchObject({
    code: 'DISK_FULL',
    message: `The disk that holds ${dataFolder} is full; free some space or let XIELIAN_DATA name a folder on another disk.`,
  });
});

test('a Java that ends at once is quoted, with the place of its log', async () => {
  await addJava(`echo 'Unrecognized VM option UseMagic'; exit 3`);
  await expect(openEmbeddedNeo4j({ dataFolder, cacheFolder })).rejects.toMatchObject({
    code: 'NEO4J_DID_NOT_START',
    message: expect.stringMatching(
      /^Neo4j ended with 3 before .*"Unrecognized VM option UseMagic"; read .*console\.log/,
    ),
  });
});

test('jars in the cache that are not those of the list are named before Java starts', async () => {
  const cache = join(folder, 'cache');
  const list = await readJarList();
  await mkdir(join(cache, list.id), { recursive: true });
  for (const name of list.hashes.keys()) await writeFile(join(cache, list.id, name), 'not a jar');
  await expect(openEmbeddedNeo4j({ dataFolder, cacheFolder: cache })).rejects.toMatchObject({
    code: 'JARS_DAMAGED',
    message: expect.stringMatching(/has another sha256 and 212 more\); remove that folder and try again\.$/),
  });
});

test('a data folder that cannot be made is named with its setting', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(openEmbeddedNeo4j({ dataFolder: join(folder, 'file', 'data'), cacheFolder })).rejects.toMatchObject({
    code: 'FOLDER_NOT_WRITABLE',
    message: expect.stringContaining('let XIELIAN_DATA name a folder that you may write to'),
  });
});

test('a caller that goes away while Java starts leaves no instance behind', async () => {
  await addJava('exec sleep 600');
  const controller = new AbortController();
  const opening = openEmbeddedNeo4j({
    dataFolder,
    cacheFolder,
    signal: controller.signal,
    onProgress: ({ step }) => step === 'starting' && setTimeout(() => controller.abort(), 500),
  });
  await expect(opening).rejects.toThrow('aborted');
  // On a slow machine it may have gone by itself before it is asked to.
  expect(['stopped', 'not-running']).toContain((await stopEmbeddedNeo4j(dataFolder)).outcome);
  expect(await inspectEmbeddedNeo4j(dataFolder)).toBeNull();
});
