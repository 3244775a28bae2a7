import type { Config } from '../config.js';
import { isLoaded, loadInputs } from '../load/load-inputs.js';
import { readInputs } from '../load/read-inputs.js';
import type { OpenDatabase } from './open-database.js';

/** Makes the graph equal to the seeds, where it is not already. */
export async function loadWhereDifferent({ database }: OpenDatabase, { seedsFolder }: Config): Promise<void> {
  const inputs = await readInputs(seedsFolder);
  if (await isLoaded(database, inputs)) return;
  process.stderr.write('Loading the seeds\n');
  const { created, changed, removed } = await loadInputs(database, inputs);
  process.stderr.write(`Loaded: ${created} nodes created, ${changed} changed, ${removed} removed\n`);
}
