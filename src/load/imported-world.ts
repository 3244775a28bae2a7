import type { Database } from '../graph/connect-database.js';
import { DATASET_ID } from './derive/fact-counts.js';
import { countGraph, getLoadedInputs, stampImported } from './load.statements.js';

/** What an imported graph says that it is (`2000 organizations, seed 1`); undefined where one was loaded, or nothing. */
export async function getImportedWorld(database: Database): Promise<string | undefined> {
  const [row] = await database.read(getLoadedInputs);
  return typeof row?.[1] === 'string' ? row[1] : undefined;
}

export interface GraphSize {
  readonly nodes: number;
  readonly relationships: number;
}

/** The last step of an import: from now on the graph can be served. */
export async function completeImport(database: Database): Promise<GraphSize> {
  await database.write(async (run) => {
    await run(stampImported, { id: DATASET_ID, loadedAt: new Date().toISOString() });
  });
  const [[nodes, relationships] = []] = await database.read(countGraph);
  return { nodes: Number(nodes), relationships: Number(relationships) };
}
