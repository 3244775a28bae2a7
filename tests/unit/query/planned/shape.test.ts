import { buildSchema, type GraphQLOutputType, GraphQLString, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { NotPlanned } from '../../../../src/query/planned/not-planned.js';
import {
  put,
  type Run,
  requireValue,
  shapeLeaf,
  shapeObject,
  shapeOutput,
} from '../../../../src/query/planned/shape.js';

const schema = buildSchema('type Query { may: String, must: String!, all: [String!]!, some: [String] }');

function typeOf(field: string): GraphQLOutputType {
  const query = schema.getType('Query');
  const type = isObjectType(query) ? query.getFields()[field]?.type : undefined;
  if (!type) throw new Error(`no field ${field}`);
  return type;
}

function openRun(): Run {
  return { context: undefined as never, variables: {}, slots: [], waiting: [], references: [] };
}

function shape(field: string, value: unknown): unknown {
  return shapeOutput(typeOf(field), shapeLeaf(GraphQLString))(value, openRun());
}

describe('a value', () => {
  test('that may be absent becomes null', () => {
    expect([shape('may', undefined), shape('may', null), shape('some', null)]).toEqual([null, null, null]);
  });

  test('in a list may be absent where the type allows it', () => {
    expect(shape('some', ['a', null])).toEqual(['a', null]);
  });

  test.each([
    ['must', null],
    ['all', null],
    ['all', ['a', null]],
    ['all', 'no list'],
  ])('that %s must have is left to ordinary execution where it is %j', (field, value) => {
    expect(() => shape(field, value)).toThrow(NotPlanned);
  });
});

describe('an object', () => {
  test('keeps its order although some of its values come later', async () => {
    const run = openRun();
    const fields = [
      { key: 'late', shape: () => Promise.resolve('b') },
      { key: 'now', shape: (value: unknown) => value },
    ];
    const object = shapeObject(fields)('a', run);
    await Promise.all(run.waiting);
    expect(JSON.stringify(object)).toBe('{"late":"b","now":"a"}');
  });

  test('that waits for a value that must be there is left to ordinary execution when it is not', async () => {
    const run = openRun();
    put({}, 'key', requireValue(Promise.resolve(null)), run);
    await expect(Promise.all(run.waiting)).rejects.toThrow(NotPlanned);
  });
});
