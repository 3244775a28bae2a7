import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../src/config.js';
import { openEmbeddedNeo4j } from '../../src/embedded/open-embedded-neo4j.js';
import { stopEmbeddedNeo4j } from '../../src/embedded/stop-embedded-neo4j.js';
import type { DatabaseAddress } from '../../src/graph/connect-database.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The one Neo4j of this run; Community has one database, so files that write clean up after themselves. */
    neo4j: DatabaseAddress;
  }
}

/** Starts one Neo4j in a temporary data folder for all files of the run, and takes it down when they are done. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'xielian-run-'));
  const { cacheFolder } = readConfig();
  const instance = await openEmbeddedNeo4j({ dataFolder, cacheFolder });
  project.provide('neo4j', instance.address);
  return async () => {
    await instance.release();
    await stopEmbeddedNeo4j(dataFolder, true);
    await rm(dataFolder, { recursive: true, force: true });
  };
}
