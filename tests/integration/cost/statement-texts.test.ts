import fc from 'fast-check';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Row } from '../../../src/graph/values.js';
import { createPlannedExecutor } from '../../../src/query/planned/planned-executor.js';
import { FIVE_DOSSIERS } from '../../support/open-world.js';
import { anyOperation } from '../../support/operations/any-operation.js';
import type { ClientOperation } from '../../support/operations/write-operation.js';
import { type Oracle, openOracle } from '../../support/oracle/open-oracle.js';
import { recordStatements } from '../../support/record-statements.js';

// A database compiles each text once, and that costs more than all else; so values must never make a text of their own.

const DOCUMENTS = 200;
const ARGUMENT_SETS = 50;

/** Root fields that ordinary execution answers. */
const UNPLANNED = /\b(coverage|dataset|inferenceRules|resolveName)\b/;

let oracle: Oracle;
let documents: readonly ClientOperation[];
beforeAll(async () => {
  oracle = await openOracle(inject('neo4j'), { seedsFolder: FIVE_DOSSIERS });
  const pool = await oracle.readValuePool();
  const operations = anyOperation(oracle.schema, pool, { roots: 1, depths: [1, 1, 2, 2, 3] });
  const sample = fc.sample(operations, { seed: 4, numRuns: DOCUMENTS * 8, unbiased: true });
  documents = sample
    .filter(({ source, variables }) => !UNPLANNED.test(source) && hasValues(variables))
    .slice(0, DOCUMENTS);
});
afterAll(() => oracle?.close());

/** Whether a variable holds a number or a text, so that there can be others. */
function hasValues(variables: unknown): boolean {
  return JSON.stringify(variables) !== JSON.stringify(vary(variables, 1));
}

/** Other numbers and texts at the same places; enums, truths, nulls and what is left out make another shape, and stay. */
function vary(value: unknown, index: number): unknown {
  if (typeof value === 'number')
    return Number.isInteger(value) && value > 0 && value < 100 ? ((value + index) % 9) + 1 : value;
  if (typeof value === 'string')
    return /^[A-Z_]+$|^\d{4}-\d\d-\d\d$/.test(value) || index % 3 === 0 ? value : `${value}${index}`;
  if (Array.isArray(value)) return value.map((item) => vary(item, index));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, vary(item, index)]));
}

it(`${DOCUMENTS} documents with ${ARGUMENT_SETS} sets of arguments send no more texts than there are documents`, async () => {
  const executor = createPlannedExecutor(oracle.schema);
  /** The database is asked for each text once: only the texts count. */
  const answers = new Map<string, Promise<Row[]>>();
  const read = (text: string, parameters?: Record<string, unknown>) => {
    const known = answers.get(text) ?? oracle.database.read(text, parameters);
    answers.set(text, known);
    return known;
  };
  for (const { source, variables, operationName } of documents) {
    const document = parse(source);
    for (let index = 0; index < ARGUMENT_SETS; index += 1) {
      const asked = { source, document, variables: vary(variables, index) as ClientOperation['variables'] };
      await recordStatements(executor, read, { ...asked, ...(operationName ? { operationName } : {}) });
    }
  }
  expect(documents).toHaveLength(DOCUMENTS);
  expect(answers.size).toBeGreaterThan(DOCUMENTS / 4);
  expect(answers.size).toBeLessThanOrEqual(DOCUMENTS);
});
