import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { packageFolder } from '../../../src/config.js';
import { readCorpus } from '../../support/operations/read-corpus.js';
import type { ClientOperation } from '../../support/operations/write-operation.js';
import { compareGenerated, renderDifference } from '../../support/oracle/compare-operations.js';
import { type Oracle, openOracle } from '../../support/oracle/open-oracle.js';
import { ORACLE_WORLDS, type OracleWorld } from '../../support/oracle/oracle-worlds.js';

// The stepwise executor is slow and simple; whatever the planned one answers must be the same, byte for byte. Many more
// operations: npm run oracle -- --count 5000 --seed 1.

const GENERATED = 150;
const SEED = 20_200_130;

const QUESTIONS = join(packageFolder, 'questions');
const corpus: readonly (ClientOperation & { why: string })[] = [
  ...(await readCorpus()).map((operation) => ({ ...operation, why: `${operation.theme}: ${operation.why}` })),
  ...(await Promise.all(
    (
      await readdir(QUESTIONS)
    ).map(async (file) => ({
      source: await readFile(join(QUESTIONS, file), 'utf8'),
      variables: {},
      why: `the saved question ${file}`,
    })),
  )),
];

describe.each(Object.keys(ORACLE_WORLDS))('both executors give the same answer in %s', (name) => {
  let folders: OracleWorld;
  let oracle: Oracle;
  beforeAll(async () => {
    const open = ORACLE_WORLDS[name];
    if (!open) throw new Error(`there is no world called ${name}`);
    folders = await open();
    oracle = await openOracle(inject('neo4j'), folders);
  });
  afterAll(async () => {
    await oracle?.close();
    await folders?.remove();
  });

  it.concurrent.each(corpus.map((operation) => [operation.why, operation] as const))(
    'to %s',
    async (_why, operation) => {
      const difference = await oracle.compare(operation);
      expect(difference && renderDifference(difference)).toBeUndefined();
    },
  );

  it(`to ${GENERATED} generated operations`, async () => {
    const pool = await oracle.readValuePool();
    const { agreeing, differences } = await compareGenerated(oracle, { pool, seed: SEED, count: GENERATED });
    expect(differences.map(renderDifference)).toEqual([]);
    expect(agreeing).toBe(GENERATED);
  });
});
