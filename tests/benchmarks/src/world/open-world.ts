import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { printProgress } from '../../../../dist/cli/print-progress.js';
import { openEmbeddedNeo4j } from '../../../../dist/embedded/open-embedded-neo4j.js';
import type { DatabaseAddress } from '../../../../dist/graph/connect-database.js';
import { findListener } from '../measure/find-listener.js';

export interface World {
  /** The size that results are filed under. */
  readonly name: string;
  readonly address: DatabaseAddress;
  /** Process id of the database. */
  readonly java: number;
  close(): Promise<void>;
}

export interface WorldOptions {
  /** The data folder of an embedded Neo4j, or the address of a running database. */
  readonly world: string;
  readonly name: string;
  readonly heapMb: number | undefined;
  readonly pageCacheMb: number | undefined;
}

export async function openWorld({ world, name, heapMb, pageCacheMb }: WorldOptions): Promise<World> {
  if (/^(bolt|neo4j)/u.test(world)) return openRunning(world, name);
  const folder = resolve(world);
  const instance = await openEmbeddedNeo4j({
    dataFolder: folder,
    cacheFolder: process.env.XIELIAN_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'xielian'),
    onProgress: printProgress,
    heapMb,
    pageCacheMb,
  });
  const { address } = instance;
  return { name, address, java: findListener(portOf(address.uri)), close: () => instance.release() };
}

/** User and password are those of the server's own settings. */
function openRunning(uri: string, name: string): World {
  const { NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '', NEO4J_DATABASE = 'neo4j' } = process.env;
  const address = { uri, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
  return { name, address, java: findListener(portOf(uri)), close: async () => {} };
}

function portOf(uri: string): number {
  return Number(new URL(uri).port || 7687);
}
