import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorldResult } from '../results.js';
import { renderReport } from './render-report.js';

interface BenchFile {
  /** By size: a run replaces what was known of its own size. */
  worlds: Record<string, WorldResult>;
}

/** Writes `bench.json` and `bench.md`, and returns what people read of this run. */
export function writeReport(result: WorldResult, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'bench.json');
  const known: BenchFile = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { worlds: {} };
  const all: BenchFile = { worlds: { ...known.worlds, [result.world]: result } };
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(join(folder, 'bench.md'), `${Object.values(all.worlds).map(renderReport).join('\n\n')}\n`);
  return renderReport(result);
}
