import type { WrittenGraph } from './csv/graph-csv.js';
import type { KnownAnswers } from './known-answers.js';

/** The file that says what a folder of CSV holds; it is written last, so a folder without it is not whole. */
export const WORLD_FILE = 'world.json';

export interface WorldReport {
  readonly organizations: number;
  readonly seed: string;
  /** Of the code that derived it; another one would derive another graph. */
  readonly model: string;
  readonly graphHash: string;
  readonly nodes: number;
  readonly relationships: number;
  /** Of documents, assignments and actions as they were planned. */
  readonly planned: Readonly<Record<string, number>>;
  readonly known: KnownAnswers;
  readonly files: WrittenGraph;
}
