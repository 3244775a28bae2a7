import { readFileSync } from 'node:fs';

/** Of Linux everywhere: clock ticks a second in /proc. */
const TICKS_PER_SECOND = 100;

/** CPU that a process has used so far, all threads, in milliseconds. */
export function readCpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name of the program, in brackets, may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system] = [Number(fields[11]), Number(fields[12])];
  return ((user + system) * 1_000) / TICKS_PER_SECOND;
}
