import { takeLock } from '../../embedded/process-lock.mjs';
import { UsageError } from '../errors.js';
import type { InstanceFiles } from './instance-files.js';

/** Keeps everybody from starting a database on a data folder, until the release that it returns. */
export function takeFolder({ dataFolder }: InstanceFiles): () => void {
  const release = takeLock(dataFolder, 'supervisor.lock');
  if (release) return release;
  throw new UsageError(
    `Neo4j of ${dataFolder} is running; end what uses it (\`xielian neo4j status\` says who does), then try again.`,
  );
}
