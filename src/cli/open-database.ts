import type { Config } from '../config.js';
import type { OnProgress } from '../embedded/embedded-progress.js';
import { openEmbeddedNeo4j } from '../embedded/open-embedded-neo4j.js';
import { connectDatabase, type Database } from '../graph/connect-database.js';
import { printProgress } from './print-progress.js';

export interface OpenDatabase {
  readonly database: Database;
  /** Where it answers, for messages and logs. */
  readonly uri: string;
  /** Resolves when the embedded instance is gone although nobody here released it; never for a database of your own. */
  readonly lost: Promise<Error>;
  close(): Promise<void>;
}

/** The database that the settings mean: your own where NEO4J_URI is set, else the embedded one, started or joined. */
export async function openDatabase(
  { neo4j, cacheFolder, dataFolder, memory }: Config,
  onProgress: OnProgress = printProgress,
): Promise<OpenDatabase> {
  if (neo4j) {
    const database = connectDatabase(neo4j);
    return { database, uri: neo4j.uri, lost: new Promise(() => {}), close: () => database.close() };
  }
  const instance = await openEmbeddedNeo4j({ cacheFolder, dataFolder, ...memory, onProgress });
  const database = connectDatabase(instance.address);
  return {
    database,
    uri: instance.address.uri,
    lost: instance.lost,
    close: async () => {
      await database.close();
      await instance.release();
    },
  };
}

export async function withDatabase<Result>(
  config: Config,
  work: (open: OpenDatabase) => Promise<Result>,
  openIt: (config: Config) => Promise<OpenDatabase> = openDatabase,
): Promise<Result> {
  const open = await openIt(config);
  try {
    return await work(open);
  } finally {
    await open.close();
  }
}
