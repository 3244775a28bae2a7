import type { DatabaseAddress } from '../../../../dist/graph/connect-database.js';

/** What a process of a system is told when it starts. */
export interface Settings {
  readonly address: DatabaseAddress;
}

const NAME = 'XIELIAN_BENCH_SETTINGS';

/** Handed over in the environment: a password does not belong into the list of processes. */
export function toEnvironment(settings: Settings): Record<string, string> {
  return { [NAME]: JSON.stringify(settings) };
}

export function readSettings(): Settings {
  return JSON.parse(process.env[NAME] ?? '') as Settings;
}
