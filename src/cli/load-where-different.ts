import type { Config } from '../config.js';
import { isLoaded, loadInputs } from '../load/load-inputs.js';
import { readInputs } from '../load/read-inputs.js';
import type { OpenDatabase } from './open-database.js';

/** Loads the seeds where the graph is not made of them already, and says so. */
export async function loadWhereDifferent({ database }: OpenDatabase, { seedsFolder }: Config): Promise<void> {
  const inputs = await readInputs(seedsFolder);
  if (await isLoaded(database, inputs)) return;
  process.stderr.write('Loading the seeds\n');
  const { created, changed, removed } = await loadInputs(database, inputs);
  process.stderr.write(`Loaded: ${created} nodes created, ${changed} changed, ${removed} removed\n`);
}
