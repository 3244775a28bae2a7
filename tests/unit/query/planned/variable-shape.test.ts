import fc from 'fast-check';
import { buildSchema, getOperationAST, getVariableValues, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { shapeOfVariables } from '../../../../src/query/planned/variable-shape.js';
import { forAll } from '../../../support/for-all.js';

const schema = buildSchema(`
  enum Kind { NOTICE PLAN }
  input Filter { kind: [Kind!], order: Kind, title: String, held: Boolean, and: [Filter!] }
  type Query { list(filter: Filter, order: Kind, first: Int, after: String, ids: [ID!]): Int }
`);
const operation = getOperationAST(
  parse(`query ($filter: Filter, $order: Kind, $first: Int = 5, $after: String, $ids: [ID!], $on: Boolean) {
    list(filter: $filter, order: $order, first: $first, after: $after, ids: $ids) @include(if: $on)
  }`),
) as OperationDefinitionNode;

function shapeOf(given: Record<string, unknown>): string {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (!coerced) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return shapeOfVariables(operation, coerced, schema);
}

describe('the shape of variables', () => {
  test('is the same whatever texts, numbers and lists of them are', () => {
    const anyValues = fc.record({
      first: fc.integer(),
      after: fc.string(),
      ids: fc.array(fc.string()),
      title: fc.string(),
      kind: fc.array(fc.constantFrom('NOTICE', 'PLAN')),
    });
    const toGiven = ({ title, kind, ...rest }: { title: string; kind: string[] }) => ({
      ...rest,
      filter: { title, kind },
    });
    forAll([anyValues, anyValues], (one, other) => {
      expect(shapeOf(toGiven(one))).toBe(shapeOf(toGiven(other)));
    });
  });

  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['whether a value is given', {}, { after: 'a' }],
    ['whether it is null', { after: null }, { after: 'a' }],
    ['whether it is left out or null', {}, { after: null }],
    ['a switch', { on: true }, { on: false }],
    ['an order', { order: 'NOTICE' }, { order: 'PLAN' }],
    ['an order inside an object', { filter: { order: 'NOTICE' } }, { filter: { order: 'PLAN' } }],
    ['a flag inside an object', { filter: { held: true } }, { filter: { held: false } }],
    ['which fields an object has', { filter: { title: 'a' } }, { filter: {} }],
    ['how many objects a list has', { filter: { and: [{}] } }, { filter: { and: [{}, {}] } }],
    ['what objects in a list have', { filter: { and: [{ title: 'a' }] } }, { filter: { and: [{ held: true }] } }],
  ])('tells %s', (_what, one, other) => {
    expect(shapeOf(one)).not.toBe(shapeOf(other));
  });

  test('is that of the default where a variable has one', () => {
    expect(shapeOf({})).toBe(shapeOf({ first: 7 }));
  });
});
