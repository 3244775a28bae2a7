import type { Config } from '../config.js';
import type { OnProgress } from '../embedded/embedded-progress.js';
import { removeStore } from '../embedded/remove-store.js';
import { getImportedWorld } from '../load/imported-world.js';
import { type OpenDatabase, openDatabase } from './open-database.js';

/**
 * The database for who asked in so many words that the seeds be loaded. An embedded one that holds an imported world is
 * begun anew: to take millions of nodes away one by one would be slower by far, and more than one transaction can hold.
 */
export async function openForSeeds(config: Config, onProgress?: OnProgress): Promise<OpenDatabase> {
  const open = await openDatabase(config, onProgress);
  const world = await getImportedWorld(open.database).catch(async (error: unknown) => {
    await open.close();
    throw error;
  });
  if (world === undefined || config.neo4j) return open;
  await open.close();
  process.stderr.write(`Removing the imported world (${world})\n`);
  await removeStore(config.dataFolder);
  return openDatabase(config, onProgress);
}
