import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { packageFolder } from '../../../src/config.js';
import { createPlannedExecutor } from '../../../src/query/planned/planned-executor.js';
import { FIVE_DOSSIERS } from '../../support/open-world.js';
import { type Oracle, openOracle } from '../../support/oracle/open-oracle.js';
import { profileStatement } from '../../support/profile-statement.js';
import { readNamedQueries } from '../../support/read-named-queries.js';
import { recordStatements } from '../../support/record-statements.js';

// What each named query costs on the five dossiers stands in a table. A cost that moves by more than a tenth fails, and
// shows as a change of the table: npx vitest run -u --project integration tests/integration/cost/named-queries.test.ts

const TABLE = join(packageFolder, 'tests', 'fixtures', 'db-hits.json');
const TOLERANCE = 0.1;

interface Cost {
  readonly statements: number;
  readonly dbHits: number;
}
type Costs = Readonly<Record<string, Cost>>;

let oracle: Oracle;
const measured: Record<string, Cost> = {};
beforeAll(async () => {
  oracle = await openOracle(inject('neo4j'), { seedsFolder: FIVE_DOSSIERS });
  const executor = createPlannedExecutor(oracle.schema);
  const read = oracle.database.read.bind(oracle.database);
  for (const { name, source } of await readNamedQueries()) {
    const sent = await recordStatements(executor, read, { source });
    const profiles = [];
    for (const { text, parameters } of sent) profiles.push(await profileStatement(inject('neo4j'), text, parameters));
    measured[name] = {
      statements: sent.length,
      dbHits: profiles.reduce((sum, { dbHits }) => sum + dbHits, 0),
    };
  }
});
afterAll(() => oracle?.close());

/** The committed cost where the measured one is near enough. */
function settle(name: string, cost: Cost, committed: Costs): Cost {
  const known = committed[name];
  if (!known || known.statements !== cost.statements) return cost;
  return Math.abs(cost.dbHits - known.dbHits) <= known.dbHits * TOLERANCE ? known : cost;
}

describe('named queries', () => {
  it('cost what the table says', async () => {
    const text = await readFile(TABLE, 'utf8').catch(() => '{}');
    const committed = JSON.parse(text) as Costs;
    const table = Object.fromEntries(
      Object.entries(measured).map(([name, cost]) => [name, settle(name, cost, committed)]),
    );
    await expect(`${JSON.stringify(table, null, 2)}\n`).toMatchFileSnapshot(TABLE);
  });

  it('answer something, each in one or two statements', () => {
    expect(Object.entries(measured).filter(([, { statements }]) => statements < 1 || statements > 2)).toEqual([]);
    expect(Object.entries(measured).filter(([, { dbHits }]) => dbHits < 5)).toEqual([]);
  });
});
