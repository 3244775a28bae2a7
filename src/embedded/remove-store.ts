import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../errors.js';
import { type InstanceFiles, instanceFiles } from './instance-files.js';
import { stopEmbeddedNeo4j } from './stop-embedded-neo4j.js';
import { takeFolder } from './take-folder.js';

/** Takes the store out of a data folder, so that the next start begins with an empty one. Refuses while others use it. */
export async function removeStore(dataFolder: string): Promise<void> {
  const { outcome, leases } = await stopEmbeddedNeo4j(dataFolder);
  if (outcome === 'in-use') {
    throw new UsageError(
      `Neo4j of ${dataFolder} is used by process ${leases.join(', ')}; end that one, then its store can be replaced.`,
    );
  }
  const files = instanceFiles(dataFolder);
  const release = takeFolder(files);
  try {
    await discard(files.home, files);
  } finally {
    release();
  }
}

/** A folder that is being removed has another name first: what is left of it after a kill is never taken for a store. */
export async function discard(folder: string, { dataFolder }: InstanceFiles): Promise<void> {
  const discarded = join(dataFolder, 'discarded');
  await rm(discarded, { recursive: true, force: true });
  await rename(folder, discarded).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rm(discarded, { recursive: true, force: true });
}
