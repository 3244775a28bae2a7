import { spawn } from 'node:child_process';
import { mkdir, open, readFile, stat } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { EnvironmentError } from '../errors.js';
import type { InstanceFiles } from './instance-files.js';
import { packageData } from './package-data.js';
import { askSupervisor, type SupervisorControl } from './supervisor-control.js';
import type { SupervisorOrder } from './supervisor-order.js';
import { diskFull } from './to-folder-error.js';

const BOUND_MS = 60_000;

/**
 * Joins the instance of a data folder, or starts its supervisor. Any number of processes may try at once: each that finds
 * nobody to join starts a supervisor, the supervisors settle by a lock who stays, and everybody joins that one.
 */
export async function takeLease(
  files: InstanceFiles,
  prepareOrder: () => Promise<SupervisorOrder>,
  signal?: AbortSignal,
): Promise<SupervisorControl> {
  const running = await joinRunning(files);
  if (running) return running;
  await mkdir(files.dataFolder, { recursive: true, mode: 0o700 });
  const order = await prepareOrder();
  const deadline = Date.now() + BOUND_MS;
  let candidate: Candidate | undefined;
  while (Date.now() < deadline) {
    signal?.throwIfAborted();
    const lease = await joinRunning(files);
    if (lease) return lease;
    if (candidate?.failed()) throw await supervisorFailed(files, candidate.logStart);
    if (!candidate || candidate.hasGivenWay()) candidate = await startSupervisor(order, files);
    await sleep(50);
  }
  throw new EnvironmentError(
    'DATA_FOLDER_BUSY',
    `Another xielian process holds ${files.dataFolder} and does not answer; end it, or let XIELIAN_DATA name another folder.`,
  );
}

/** A supervisor that is already stopping gives no lease; when it is gone, another may be started. */
async function joinRunning(files: InstanceFiles): Promise<SupervisorControl | undefined> {
  const control = await askSupervisor(files, { ask: 'lease' });
  if (control?.status().phase === 'running') return control;
  await control?.close();
  return undefined;
}

interface Candidate {
  /** Ended well: another supervisor was there first. */
  hasGivenWay(): boolean;
  failed(): boolean;
  readonly logStart: number;
}

/** A session of its own, so that neither Ctrl-C nor a closed terminal takes the database from the other holders. */
async function startSupervisor(order: SupervisorOrder, files: InstanceFiles): Promise<Candidate> {
  const logStart = await stat(files.supervisorLog).then(
    ({ size }) => size,
    () => 0,
  );
  const log = await open(files.supervisorLog, 'a', 0o600);
  const child = spawn(process.execPath, [packageData.supervisor], {
    cwd: files.dataFolder,
    detached: true,
    stdio: ['pipe', 'ignore', log.fd],
  });
  await log.close();
  let broken = false;
  child.on('error', () => {
    broken = true;
  });
  // The supervisor reads one line and closes the pipe. While it waits for the lock, the end of the pipe tells it that we
  // are gone, so the pipe is not closed from this side.
  const pipe = child.stdin as Socket;
  pipe.on('error', () => {});
  pipe.write(`${JSON.stringify(order)}\n`);
  pipe.unref();
  child.unref();
  return {
    hasGivenWay: () => child.exitCode === 0,
    failed: () => broken || child.signalCode !== null || (child.exitCode ?? 0) > 0,
    logStart,
  };
}

async function supervisorFailed(files: InstanceFiles, logStart: number): Promise<EnvironmentError> {
  const printed = (await readFile(files.supervisorLog).catch(() => Buffer.alloc(0))).subarray(logStart).toString();
  if (/ENOSPC|EDQUOT/.test(printed)) return diskFull(files.dataFolder, 'XIELIAN_DATA');
  const line = /^\w*Error\b.*$/m.exec(printed)?.[0] ?? 'it printed nothing';
  return new EnvironmentError(
    'SUPERVISOR_FAILED',
    `The process that runs Neo4j could not start (${line}); read ${files.supervisorLog} and correct what it names.`,
  );
}
