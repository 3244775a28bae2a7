import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { packageFolder } from '../../../src/config.js';
import { bindings } from '../../../src/domains/bindings.js';
import { FACT_TYPES } from '../../../src/domains/fact/fact.model.js';
import { readSchema } from '../../../src/query/read-schema.js';

const schema = buildSchema(await readSchema(join(packageFolder, 'schema')));
const LOGIC = ['and', 'or', 'not'];

/** The filter of the time line is the filter of its events. */
function filteredType(inputType: string): string {
  return inputType === 'TimelineFilter' ? 'TimelineEvent' : inputType.replace(/Filter$/u, '');
}

function byType<Value>(toValue: (binding: (typeof bindings)[number]) => Value | undefined): Record<string, Value> {
  return Object.fromEntries(
    bindings.flatMap((binding) => {
      const value = toValue(binding);
      return value === undefined ? [] : [[binding.type, value]];
    }),
  );
}

test('every type is bound once', () => {
  const types = bindings.map(({ type }) => type);
  expect(types).toEqual([...new Set(types)]);
});

test('every kind of fact is bound', () =>
  expect(FACT_TYPES.filter((type) => !bindings.some((binding) => binding.type === type))).toEqual([]));

test('a binding serves the fields of its type, no more and no less', () => {
  const declared = byType(({ type }) => {
    const object = schema.getType(type);
    return isObjectType(object) ? Object.keys(object.getFields()).sort() : undefined;
  });
  expect(byType(({ fields }) => Object.keys(fields).sort())).toEqual(declared);
});

test('a binding has a condition for every field of its filter, besides and, or, not', () => {
  const filters = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLInputObjectType => isInputObjectType(type) && type.name.endsWith('Filter'),
  );
  const declared = Object.fromEntries(
    filters.map((filter) => [
      filteredType(filter.name),
      Object.keys(filter.getFields())
        .filter((field) => !LOGIC.includes(field))
        .sort(),
    ]),
  );
  expect(byType(({ filter }) => filter && Object.keys(filter).sort())).toEqual(declared);
});

test('a binding has a sort key for every order of its list', () => {
  const declared = Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLEnumType => isEnumType(type) && type.name.endsWith('Order'))
    .map((order) => [order.name.replace(/Order$/u, ''), order.getValues().map(({ name }) => name)] as const);
  expect(declared).not.toEqual([]);
  for (const [type, names] of declared) {
    const { orders = {} } = bindings.find((binding) => binding.type === type) ?? {};
    expect([type, Object.keys(orders).sort()]).toEqual([type, [...names].sort()]);
  }
});
