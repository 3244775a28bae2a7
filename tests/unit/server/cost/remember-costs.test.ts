import fc from 'fast-check';
import { buildSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { expect, test, vi } from 'vitest';
import { type CostQuestion, countObjects } from '../../../../src/server/cost/count-objects.js';
import { rememberCosts } from '../../../../src/server/cost/remember-costs.js';
import { forAll } from '../../../support/for-all.js';

const schema = buildSchema(`
  type Query {
    items(first: Int = 3, after: String, kinds: [Kind!], filter: Filter): [Item!]!
    nodes(ids: [ID!]!): [Item!]!
  }
  type Item { name: String items(first: Int! = 2, filter: Filter): [Item!]! }
  input Filter { name: String!, sizes: [Int!] }
  enum Kind { A B }
`);

const document = parse(`
  query ($n: Int, $m: Int! = 4, $after: String, $ids: [ID!] = ["x"], $kinds: [Kind!], $filter: Filter, $name: String = "n", $skip: Boolean = false, $on: Boolean!) {
    items(first: $n, after: $after, kinds: $kinds, filter: $filter) {
      name
      items(first: $m, filter: { name: $name }) @skip(if: $skip) { name }
      ... @include(if: $on) { more: items(first: 9) { items { name } } }
    }
    nodes(ids: $ids) { items(first: $m) { name } }
  }
`);
const operation = getOperationAST(document);
if (!operation) throw new Error('the document has no operation');

function costOf(variables: CostQuestion['variables']) {
  if (!operation) throw new Error('the document has no operation');
  return countObjects({ schema, operation, fragments: {}, variables, assumedListSize: 10 });
}

const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(fc.option(values), { nil: undefined });
const anyVariables = fc.record(
  {
    n: fc.option(fc.integer({ min: -2, max: 5 })),
    m: fc.integer({ min: 0, max: 5 }),
    after: fc.option(fc.string({ maxLength: 2 })),
    ids: fc.oneof(fc.array(fc.constantFrom('a', 'b'), { maxLength: 4 }), fc.constant('a')),
    kinds: fc.option(fc.array(fc.constantFrom('A', 'B'), { maxLength: 3 })),
    filter: optional(fc.record({ name: fc.string({ maxLength: 1 }), sizes: fc.array(fc.nat(2), { maxLength: 2 }) })),
    name: fc.option(fc.string({ maxLength: 1 })),
    skip: fc.boolean(),
    on: fc.boolean(),
  },
  { requiredKeys: ['on'] },
);

test('the document of this file is valid', () => {
  expect(validate(schema, document)).toEqual([]);
});

test('what is remembered is what would be counted, whatever the variables', () => {
  forAll([fc.array(anyVariables, { minLength: 2, maxLength: 30 })], (questions) => {
    const recall = rememberCosts();
    for (const question of questions) {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], question);
      if (coerced) expect(recall(operation, coerced, () => costOf(coerced))).toEqual(costOf(coerced));
    }
  });
});

test('equal shapes are counted once, and the memory of an operation is bounded', () => {
  const recall = rememberCosts();
  const count = vi.fn(() => ({ objects: 1, levers: [] }));
  for (const name of ['a', 'b', 'c']) recall(operation, { name, n: 1, ids: [name] }, count);
  expect(count).toHaveBeenCalledTimes(1);
  for (let n = 2; n <= 101; n += 1) recall(operation, { name: 'a', n, ids: ['a'] }, count);
  expect(count).toHaveBeenCalledTimes(101);
  recall(operation, { name: 'a', n: 1, ids: ['a'] }, count);
  expect(count).toHaveBeenCalledTimes(102);
});
