import { setTimeout as sleep } from 'node:timers/promises';
import { readLockOwner } from '../../embedded/process-lock.mjs';
import { EnvironmentError } from '../errors.js';
import { instanceFiles } from './instance-files.js';
import { askSupervisor } from './supervisor-control.js';

export interface StopOutcome {
  readonly outcome: 'not-running' | 'stopped' | 'in-use';
  /** Process ids of those who hold it, where it is in use. */
  readonly leases: readonly number[];
}

const BOUND_MS = 30_000;

/** Drops the lease of `neo4j start` and stops the instance, unless others hold it. Returns when the process is gone. */
export async function stopEmbeddedNeo4j(dataFolder: string, force = false): Promise<StopOutcome> {
  const files = instanceFiles(dataFolder);
  const control = await askSupervisor(files, { ask: 'stop', force });
  const leases = control?.status().leases ?? [];
  if (control && control.status().phase !== 'stopping') {
    await control.close();
    return { outcome: 'in-use', leases };
  }
  const wasRunning = await waitUntilGone(files.dataFolder);
  return { outcome: control || wasRunning ? 'stopped' : 'not-running', leases: [] };
}

async function waitUntilGone(dataFolder: string): Promise<boolean> {
  const deadline = Date.now() + BOUND_MS;
  for (let wasThere = false; Date.now() < deadline; wasThere = true) {
    if (!hasOwner(dataFolder)) return wasThere;
    await sleep(50);
  }
  throw new EnvironmentError(
    'NEO4J_DID_NOT_STOP',
    `Neo4j of ${dataFolder} has not stopped within ${BOUND_MS / 1000} seconds; \`xielian neo4j status\` shows its processes.`,
  );
}

function hasOwner(dataFolder: string): boolean {
  try {
    return readLockOwner(dataFolder, 'supervisor.lock') !== undefined;
  } catch {
    // There is no such folder, so nothing ever ran in it.
    return false;
  }
}
