import { readFileSync } from 'node:fs';

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  /** Microseconds of the clock that all processes of the machine share. */
  readonly startTime: number;
  readonly samples: readonly number[];
  /** Microseconds from each sample to the next. */
  readonly timeDeltas: readonly number[];
}

export interface CpuShare {
  readonly name: string;
  readonly ms: number;
}

/** Where a process spent its time from a moment on: by package or room, and by function; most first. What it waited is left out. */
export function summarizeCpuProfile(
  file: string,
  fromMicroseconds: number,
): { readonly groups: CpuShare[]; readonly functions: CpuShare[] } {
  const { nodes, samples, startTime, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as CpuProfile;
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const groups = new Map<string, number>();
  const functions = new Map<string, number>();
  let now = startTime;
  for (const [index, id] of samples.entries()) {
    now += timeDeltas[index] ?? 0;
    if (now < fromMicroseconds) continue;
    const { functionName = '', url = '', lineNumber = 0 } = frames.get(id) ?? {};
    if (functionName === '(idle)') continue;
    const ms = (timeDeltas[index] ?? 0) / 1_000;
    const group = toGroup(url, functionName);
    add(groups, group, ms);
    add(
      functions,
      url === '' ? functionName : `${functionName || '(anonymous)'} ${toPlace(url)}:${lineNumber + 1}`,
      ms,
    );
  }
  return { groups: toShares(groups), functions: toShares(functions) };
}

function toGroup(url: string, functionName: string): string {
  if (url === '') return functionName.startsWith('(') ? functionName : 'native code';
  if (url.startsWith('node:')) return 'node';
  const [, , name] = /node_modules\/((@[^/]+\/[^/]+|[^/]+))(?!.*node_modules)/u.exec(url) ?? [];
  if (name !== undefined) return name;
  const [, room] = /\/dist\/([^/]+)\//u.exec(url) ?? [];
  return room === undefined ? 'other' : `dist/${room}`;
}

function toPlace(url: string): string {
  return url.replace(/^.*\/(node_modules|dist)\//u, '');
}

function add(sums: Map<string, number>, name: string, ms: number): void {
  sums.set(name, (sums.get(name) ?? 0) + ms);
}

function toShares(sums: ReadonlyMap<string, number>): CpuShare[] {
  return [...sums].map(([name, ms]) => ({ name, ms })).sort((left, right) => right.ms - left.ms);
}
