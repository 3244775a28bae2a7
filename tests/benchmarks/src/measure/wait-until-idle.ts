import { setTimeout as wait } from 'node:timers/promises';
import { readCpuMs } from './cpu.js';

const SAMPLE_MS = 250;
/** Of one core; an idle Neo4j uses 1 to 3 %. */
const IDLE_SHARE = 0.1;
const SAMPLES = 2;

/**
 * Resolves when the process has done next to nothing for half a second. Clients that went away leave their queries
 * running in the database, and these would be charged to whatever is measured next.
 */
export async function waitUntilIdle(pid: number, longestMs = 120_000): Promise<void> {
  const end = performance.now() + longestMs;
  let idle = 0;
  while (idle < SAMPLES) {
    if (performance.now() > end) throw new Error(`Process ${pid} was still busy after ${longestMs / 1_000} seconds.`);
    const before = readCpuMs(pid);
    await wait(SAMPLE_MS);
    idle = readCpuMs(pid) - before < SAMPLE_MS * IDLE_SHARE ? idle + 1 : 0;
  }
}
