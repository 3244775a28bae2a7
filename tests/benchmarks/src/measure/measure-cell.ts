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

export async function measureCell(system: System, asked: Asked, options: CellOptions): Promise<Cell> {
  const { clients, seconds, java } = options;
  await waitUntilIdle(java);
  const before = [readCpuMs(system.pid), readCpuMs(java)] as const;
  const load = await system.load(asked, clients, seconds);
  const used = [readCpuMs(system.pid) - before[0], readCpuMs(java) - before[1]] as const;
  return toCell(load, used);
}

function toCell({ requests, seconds, p50Ms, p99Ms, bytes }: Load, [node, java]: readonly [number, number]): Cell {
  // What was begun and cut off at the end costs CPU and counts as nothing: with none answered nothing can be said.
  if (requests === 0) throw new Error(`nothing was answered within ${seconds.toFixed(0)} seconds`);
  return {
    requestsPerSecond: requests / seconds,
    p50Ms,
    p99Ms,
    nodeCpuMs: node / requests,
    javaCpuMs: java / requests,
    bytes,
  };
}
