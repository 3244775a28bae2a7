import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execute } from 'graphql';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { packageFolder } from '../../../src/config.js';
import { toParameters } from '../../../src/graph/values.js';
import type { Executor } from '../../../src/query/executor.js';
import { createPlannedExecutor } from '../../../src/query/planned/planned-executor.js';
import { FIVE_DOSSIERS } from '../../support/open-world.js';
import { readCorpus } from '../../support/operations/read-corpus.js';
import { type Oracle, openOracle } from '../../support/oracle/open-oracle.js';
import { readNamedQueries } from '../../support/read-named-queries.js';
import { recordStatements } from '../../support/record-statements.js';

// Every text that either executor sends for the corpus, for saved questions and named queries, is explained once.

const AT_ONCE = 4;
const FORBIDDEN: ReadonlySet<string> = new Set(['AllNodesScan', 'Eager', 'CartesianProduct']);

let oracle: Oracle;
let driver: Driver;
/** An operation for each text, and the parameters of its first use. */
let sent: Map<string, { readonly of: string; readonly parameters: Record<string, unknown> }>;
beforeAll(async () => {
  const address = inject('neo4j');
  oracle = await openOracle(address, { seedsFolder: FIVE_DOSSIERS });
  driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  const { schema } = oracle;
  const executors: Executor[] = [createPlannedExecutor(schema), async (asked) => execute({ ...asked, schema })];
  const questions = join(packageFolder, 'questions');
  const operations = [
    ...(await readCorpus()),
    ...(await readNamedQueries()).map(({ name, source }) => ({ why: name, source })),
    ...(await Promise.all(
      (
        await readdir(questions)
      ).map(async (file) => ({ why: file, source: await readFile(join(questions, file), 'utf8') })),
    )),
  ];
  sent = new Map();
  const read = oracle.database.read.bind(oracle.database);
  const work = async () => {
    for (let operation = operations.pop(); operation; operation = operations.pop()) {
      for (const executor of executors) {
        for (const { text, parameters } of await recordStatements(executor, read, operation)) {
          if (!sent.has(text)) sent.set(text, { of: operation.why, parameters });
        }
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}, 600_000);
afterAll(async () => {
  await driver?.close();
  await oracle?.close();
});

async function explain(statement: string, parameters: Record<string, unknown>): Promise<readonly string[]> {
  const text = statement.replace(/^\s*CYPHER 5\b/, 'CYPHER 5 EXPLAIN');
  if (text === statement) throw new Error(`this statement does not say its language: ${statement}`);
  const { summary } = await driver.executeQuery(text, toParameters(parameters), { routing: neo4j.routing.READ });
  if (!summary.plan) throw new Error(`the database explained nothing of ${statement}`);
  return listOperators(summary.plan);
}

function listOperators({ operatorType, children }: Plan): string[] {
  return [operatorType.replace(/@.*$/, ''), ...children.flatMap(listOperators)];
}

describe('no plan', () => {
  it('reads all nodes, piles up rows, or multiplies them', async () => {
    expect(sent.size).toBeGreaterThan(200);
    const faults: string[] = [];
    for (const [text, { of, parameters }] of sent) {
      const found = (await explain(text, parameters)).filter((operator) => FORBIDDEN.has(operator));
      if (found.length > 0) faults.push(`${[...new Set(found)].join(', ')} for "${of}":\n${text}`);
    }
    expect(faults).toEqual([]);
  });
});
