import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../systems/settings.js';
import { startSystem } from '../systems/start-systems.js';
import type { Asked, System, SystemName } from '../systems/system.js';
import { type CpuShare, summarizeCpuProfile } from './summarize-cpu-profile.js';

export interface CpuProfileOptions {
  readonly folder: string;
  readonly systems: readonly SystemName[];
  readonly clients: number;
  readonly seconds: number;
}

const SHOWN_FUNCTIONS = 25;

/**
 * Each question under load by itself, in a process that V8 samples. Profiles stand in the folder, for Chrome's tools, from
 * the start of the process; the tables say how much each package takes of a request once it is warm.
 */
export async function profileCpu(
  asked: readonly Asked[],
  settings: Settings,
  { folder, systems, clients, seconds }: CpuProfileOptions,
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const sections: string[] = [];
  for (const one of asked) {
    for (const name of systems) {
      const file = `${one.question.name}-${name}.cpuprofile`;
      const flags = ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${file}`];
      const system = await startSystem(name, settings, flags);
      const { load, from } = await loadWarm(system, one, { clients, seconds }).finally(() => system.close());
      const { groups, functions } = summarizeCpuProfile(join(folder, file), from);
      sections.push(
        `## ${one.question.name}, ${name}: ${load.requests} requests`,
        renderShares(groups, load.requests),
        renderShares(functions.slice(0, SHOWN_FUNCTIONS), load.requests),
      );
    }
  }
  return sections.join('\n\n');
}

async function loadWarm(
  system: System,
  one: Asked,
  { clients, seconds }: Pick<CpuProfileOptions, 'clients' | 'seconds'>,
) {
  await system.load(one, clients, seconds);
  const from = Number(process.hrtime.bigint() / 1_000n);
  return { from, load: await system.load(one, clients, seconds) };
}

function renderShares(shares: readonly CpuShare[], requests: number): string {
  const lines = shares
    .map(({ name, ms }) => ({ name, each: ms / requests }))
    .filter(({ each }) => each >= 0.005)
    .map(({ name, each }) => `| ${name} | ${each.toFixed(3)} |`);
  return ['| where | ms of a request |', '| --- | --- |', ...lines].join('\n');
}
