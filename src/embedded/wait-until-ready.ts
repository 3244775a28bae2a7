import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { EnvironmentError } from '../errors.js';
import { connectDatabase, type DatabaseAddress } from '../graph/connect-database.js';
import { DatabaseError } from '../graph/database-error.js';
import { assertDiskSpace } from './assert-disk-space.js';
import { explainStartFailure } from './explain-start-failure.js';
import type { InstanceFiles } from './instance-files.js';
import type { SupervisorControl } from './supervisor-control.js';

// A store that a crash left behind is first recovered, and that takes as long as its log is.
const BOUND_MS = 180_000;
const LEAST_DISK_MB = 1;

/** Returns when Neo4j has answered a query. An open port is not enough: the database behind it opens later. */
export async function waitUntilReady(
  lease: SupervisorControl,
  address: DatabaseAddress,
  files: InstanceFiles,
  signal?: AbortSignal,
): Promise<void> {
  const deadline = Date.now() + BOUND_MS;
  while (Date.now() < deadline) {
    signal?.throwIfAborted();
    await assertDiskSpace(files.dataFolder, LEAST_DISK_MB);
    if (lease.isClosed() || lease.status().phase !== 'running') throw await startFailure(lease, files);
    if ((await isPortOpen(lease.status().port)) && (await hasAnswered(address, files))) return;
    await sleep(50);
  }
  throw new EnvironmentError(
    'NEO4J_TOO_SLOW',
    `Neo4j has not answered within ${BOUND_MS / 1000} seconds; read ${files.log} for what it is doing, and try again.`,
  );
}

function isPortOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

async function hasAnswered(address: DatabaseAddress, files: InstanceFiles): Promise<boolean> {
  const database = connectDatabase(address);
  try {
    await database.read('RETURN 1', {}, { timeoutMs: 10_000 });
    return true;
  } catch (error) {
    if (error instanceof DatabaseError && error.code === 'DATABASE_REFUSED_LOGIN') throw passwordMismatch(files, error);
    // Anything else is a database that is not there yet; if it never comes, the time bound or its own end says so.
    return false;
  } finally {
    await database.close();
  }
}

function passwordMismatch({ password, home }: InstanceFiles, cause: unknown): EnvironmentError {
  return new EnvironmentError(
    'PASSWORD_MISMATCH',
    `The password in ${password} is not that of the store in ${home}; put the old password back, ` +
      `or remove ${home} to begin with an empty store (\`xielian load\` fills it again).`,
    { cause },
  );
}

async function startFailure(lease: SupervisorControl, files: InstanceFiles): Promise<EnvironmentError> {
  await lease.closed;
  const { phase, code, signal, port, jarFolder, heapMb } = lease.status();
  if (phase !== 'ended') {
    return new EnvironmentError(
      'NEO4J_WAS_STOPPED',
      'Neo4j was stopped by another process while it started; try again.',
    );
  }
  const output = await readFile(files.log, 'utf8').catch(() => '');
  const ending = signal ? `was ended by ${signal}` : `ended with ${code}`;
  return explainStartFailure({ output: output.slice(-100_000), files, jarFolder, port, heapMb, ending });
}
