import type { Asked, Load, System } from '../systems/system.js';
import { readCpuMs } from './cpu.js';
import { waitUntilIdle } from './wait-until-idle.js';

/** One question asked of one system by so many clients, in one round. */
export interface Cell {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** CPU of the system's process for each request. */
  readonly nodeCpuMs: number;
  /** CPU of the database for each request. */
  readonly javaCpuMs: number;
  readonly bytes: number | null;
}

export interface CellOptions {
  readonly clients: number;
  readonly seconds: number;
  /** Process id of the database. */
  readonly java: number;
}

/** Of answers that take longer than a cell, at least some are waited for. */
const LONGER = 6;

export async function measureCell(system: System, asked: Asked, options: CellOptions): Promise<Cell> {
  const cell = await tryCell(system, asked, options);
  if (cell) return cell;
  const seconds = options.seconds * LONGER;
  const slow = await tryCell(system, asked, { ...options, seconds });
  if (slow) return slow;
  throw new Error(`nothing was answered within ${seconds} seconds`);
}

/** Undefined where nothing was answered. */
async function tryCell(
  system: System,
  asked: Asked,
  { clients, seconds, java }: CellOptions,
): Promise<Cell | undefined> {
  await waitUntilIdle(java);
  const before = [readCpuMs(system.pid), readCpuMs(java)] as const;
  const load = await system.load(asked, clients, seconds);
  const used = [readCpuMs(system.pid) - before[0], readCpuMs(java) - before[1]] as const;
  return load.requests === 0 ? undefined : toCell(load, used);
}

/** What was begun and cut off at the end costs CPU and counts as nothing. */
function toCell({ requests, seconds, p50Ms, p99Ms, bytes }: Load, [node, java]: readonly [number, number]): Cell {
  return {
    requestsPerSecond: requests / seconds,
    p50Ms,
    p99Ms,
    nodeCpuMs: node / requests,
    javaCpuMs: java / requests,
    bytes,
  };
}
