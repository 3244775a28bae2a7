import type { Database } from '../../src/graph/connect-database.js';
import { type InputsReport, loadInputs } from '../../src/load/load-inputs.js';
import { readInputs } from '../../src/load/read-inputs.js';
import { dumpGraph, type GraphDump } from './dump-graph.js';

interface SeedsFolder {
  readonly seedsFolder: string;
}

export async function loadSeeds(database: Database, { seedsFolder }: SeedsFolder): Promise<InputsReport> {
  return loadInputs(database, await readInputs(seedsFolder));
}

/** What stands in the database once the seeds are loaded. */
export async function loadAndDump(database: Database, seeds: SeedsFolder): Promise<GraphDump> {
  await loadSeeds(database, seeds);
  return dumpGraph(database);
}

export async function emptyDatabase(database: Database): Promise<void> {
  await database.write(async (run) => void (await run('MATCH (node) DETACH DELETE node')));
}
