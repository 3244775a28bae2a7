import type { Config } from '../config.js';
import { getImportedWorld } from '../load/imported-world.js';
import { isLoaded, loadInputs } from '../load/load-inputs.js';
import { readInputs } from '../load/read-inputs.js';
import type { OpenDatabase } from './open-database.js';

/** Loads the seeds where the graph is not made of them already, and says so. An imported world stays as it is. */
export async function loadWhereDifferent({ database }: OpenDatabase, { seedsFolder }: Config): Promise<void> {
  const world = await getImportedWorld(database);
  if (world !== undefined) {
    process.stderr.write(`The database holds an imported world (${world}), so the seeds are not loaded\n`);
    return;
  }
  const inputs = await readInputs(seedsFolder);
  if (await isLoaded(database, inputs)) return;
  process.stderr.write('Loading the seeds\n');
  const { created, changed, removed } = await loadInputs(database, inputs);
  process.stderr.write(`Loaded: ${created} nodes created, ${changed} changed, ${removed} removed\n`);
}
