import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../src/config.js';
import { openEmbeddedNeo4j } from '../../../src/embedded/open-embedded-neo4j.js';
import { stopEmbeddedNeo4j } from '../../../src/embedded/stop-embedded-neo4j.js';
import type { DatabaseAddress } from '../../../src/graph/connect-database.js';
import { compareGenerated, renderDifference } from './compare-operations.js';
import { openOracle } from './open-oracle.js';
import { ORACLE_WORLDS } from './oracle-worlds.js';

export interface OracleOptions {
  /** Operations in all worlds together. */
  readonly count: number;
  readonly seed: number;
  /** One world alone, by a part of its name; empty: each. */
  readonly world: string;
}

/** Compares generated operations, shows those on which the executors disagree, and answers how many these are. */
export async function runOracle({ count, seed, world }: OracleOptions): Promise<number> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'xielian-oracle-'));
  const instance = await openEmbeddedNeo4j({ dataFolder, cacheFolder: readConfig().cacheFolder });
  try {
    const names = Object.keys(ORACLE_WORLDS).filter((name) => name.includes(world));
    const totals = { agreeing: 0, differing: 0 };
    for (const [index, name] of names.entries()) {
      const share = Math.floor(((index + 1) * count) / names.length) - Math.floor((index * count) / names.length);
      const { agreeing, differences } = await compareInWorld(instance.address, name, { count: share, seed });
      totals.agreeing += agreeing;
      totals.differing += differences.length;
    }
    console.log(`${totals.agreeing} operations agree, ${totals.differing} differ`);
    return totals.differing;
  } finally {
    await instance.release();
    await stopEmbeddedNeo4j(dataFolder, true);
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function compareInWorld(address: DatabaseAddress, name: string, run: { count: number; seed: number }) {
  const folders = await ORACLE_WORLDS[name]?.();
  if (!folders) throw new Error(`there is no world called ${name}`);
  const oracle = await openOracle(address, folders);
  try {
    const pool = await oracle.readValuePool();
    const started = performance.now();
    return await compareGenerated(oracle, {
      ...run,
      pool,
      onDone(done, difference) {
        if (difference) console.log(`\nIn ${name}:\n${renderDifference(difference)}`);
        if (done % 100 > 0 && done < run.count) return;
        const seconds = Math.round((performance.now() - started) / 1000);
        console.error(`${name}: ${done} of ${run.count} operations, ${seconds} s`);
      },
    });
  } finally {
    await oracle.close();
    await folders.remove();
  }
}
