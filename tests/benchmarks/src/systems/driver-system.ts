import { once } from 'node:events';
import { resolve } from 'node:path';
import { hasText } from '../questions/read-text.js';
import { type Settings, toEnvironment } from './settings.js';
import { startChild } from './start-child.js';
import type { Asked, Load, System, SystemName } from './system.js';

/** What the process of the raw driver is asked to do. */
export interface Order {
  readonly operation: string;
  /** The Cypher text of the question. */
  readonly file: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly clients: number;
  /** Zero: once, and the answer is sent back. */
  readonly seconds: number;
}

/** What it answers. */
export type Report = { readonly load: Load } | { readonly data: unknown } | { readonly error: string };

/** The raw driver: clients are loops in its process, so neither HTTP nor JSON is between them and the database. */
export async function startDriverSystem(
  name: SystemName,
  file: 'best.cypher' | 'plain.cypher',
  settings: Settings,
): Promise<System> {
  const child = await startChild([resolve(import.meta.dirname, '../serve/driver.js')], toEnvironment(settings));
  async function order({ question, variables }: Asked, clients: number, seconds: number): Promise<Report> {
    if (!hasText(question, file)) throw new Error(`there is no ${file} of this question`);
    const message: Order = { operation: question.operation, file, variables, clients, seconds };
    child.process.send(message);
    const [report] = (await once(child.process, 'message')) as [Report];
    if ('error' in report) throw new Error(`${question.name}: ${report.error}`);
    return report;
  }
  return {
    name,
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
