import { once } from 'node:events';
import { resolve } from 'node:path';
import { type Settings, toEnvironment } from './settings.js';
import { startChild } from './start-child.js';
import type { Asked, Load, System } from './system.js';

/** What the process of the raw driver is asked to do. */
export interface Order {
  readonly operation: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly clients: number;
  /** Zero: once, and the answer is sent back. */
  readonly seconds: number;
}

/** What it answers. */
export type Report = { readonly load: Load } | { readonly data: unknown } | { readonly error: string };

/** The raw driver: clients are loops in its process, so neither HTTP nor JSON is between them and the database. */
export async function startDriverSystem(settings: Settings): Promise<System> {
  const child = await startChild([resolve(import.meta.dirname, '../serve/driver.js')], toEnvironment(settings));
  async function order({ question, variables }: Asked, clients: number, seconds: number): Promise<Report> {
    const message: Order = { operation: question.operation, variables, clients, seconds };
    child.process.send(message);
    const [report] = (await once(child.process, 'message')) as [Report];
    if ('error' in report) throw new Error(`${question.name}: ${report.error}`);
    return report;
  }
  return {
    name: 'driver',
    pid: child.pid,
    ask: async (asked) => {
      const report = await order(asked, 1, 0);
      return 'data' in report ? report.data : undefined;
    },
    load: async (asked, clients, seconds) => {
      const report = await order(asked, clients, seconds);
      if (!('load' in report)) throw new Error('the driver reported no load');
      return report.load;
    },
    close: () => child.close(),
  };
}
