import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { readResult } from '../../../src/graph/values.js';
import { forAll } from '../../support/for-all.js';

const toRecord = (fields: unknown[]) =>
  new neo4j.types.Record(fields.map((_field, index) => `c${index}`) as never, fields);

test('integers are numbers as long as a number can hold them, and text beyond', () => {
  forAll([fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })], (value) => {
    const isSafe = BigInt.asIntN(54, value) === value && value !== -(2n ** 53n);
    expect(readResult([toRecord([neo4j.int(value)])])).toEqual([[isSafe ? Number(value) : String(value)]]);
  });
});

test.each([
  [2n ** 53n - 1n, 9_007_199_254_740_991],
  [2n ** 53n, '9007199254740992'],
  [2n ** 53n + 1n, '9007199254740993'],
  [-(2n ** 53n) + 1n, -9_007_199_254_740_991],
  [-(2n ** 53n), '-9007199254740992'],
])('%s is read as %s', (stored, read) => {
  expect(readResult([toRecord([neo4j.int(stored)])])).toEqual([[read]]);
});

test('rows keep the order of the RETURN clause; lists and maps are read to their depths', () => {
  const rows = readResult([
    toRecord([neo4j.int(1), 'text', null]),
    toRecord([[neo4j.int(1), [neo4j.int(2), 1.5]], { a: neo4j.int(3), b: { c: [neo4j.int(4)] } }, true]),
  ]);
  expect(rows).toEqual([
    [1, 'text', null],
    [[1, [2, 1.5]], { a: 3, b: { c: [4] } }, true],
  ]);
});
