import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/binding/condition.js';
import type { ConnectionBinding, FieldBinding, FieldBindings } from '../../../src/binding/field-binding.js';
import type { TypeBinding } from '../../../src/binding/type-binding.js';
import { packageFolder } from '../../../src/config.js';
import { bindings } from '../../../src/domains/bindings.js';
import { FACT_TYPES } from '../../../src/domains/fact/fact.model.js';
import { readSchema } from '../../../src/query/read-schema.js';
import { rootResolvers } from '../../../src/query/root/root-resolvers.js';
import { INTERNAL_PROPERTIES, modelKeysOf, storedKeysOf } from './stored-properties.js';

// A new field is one line in the SDL, one in the model and one in a binding: these tests keep the three equal.

const schema = buildSchema(await readSchema(join(packageFolder, 'schema')));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const byType = bindings.map((binding) => [binding.type, binding] as const);

/** Types whose objects are built by a resolver of their own, field for field. */
const BUILT_BY_RESOLVERS = [
  'Ambiguous',
  'ChainHop',
  'CoordinationChain',
  'CoordinationChains',
  'Coverage',
  'Dataset',
  'CountBounds',
  'LedgerTotal',
  'NameCandidate',
  'NameResolution',
  'DocumentKindCoverage',
  'InferenceRule',
  'NotFound',
  'PageInfo',
  'PeriodCoverage',
  'Query',
  'SearchHighlight',
  'SearchHit',
  'SearchResults',
  'TextRange',
  'Ranking',
  'RankingCount',
  'RankingEvent',
  'RankingRow',
  'Timeline',
  'TypeCount',
  'ValidationFailed',
];

function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`the SDL has no object type ${name}`);
  return type;
}

function fieldOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> {
  const field = type.getFields()[name];
  if (!field) throw new Error(`${type.name} has no field ${name}`);
  return field;
}

function isFact(type: string): boolean {
  return (FACT_TYPES as readonly string[]).includes(type);
}

function inputFields(name: string): string[] {
  const type = schema.getType(name);
  return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}

/** Fields of a binding with those of its embedded objects, which are served from the same node. */
function flatten(fields: FieldBindings): FieldBinding[] {
  return Object.values(fields).flatMap((field) => (field.kind === 'embedded' ? flatten(field.fields) : [field]));
}

function embeddedTypes(): string[] {
  return bindings.flatMap(({ type, fields }) =>
    Object.entries(fields).flatMap(([name, field]) =>
      field.kind === 'embedded' ? [getNamedType(fieldOf(objectType(type), name).type).name] : [],
    ),
  );
}

describe('every object type of the SDL', () => {
  it('has one binding, or is embedded in one, or is a page, or is built by a resolver', () => {
    const isPage = ({ name }: GraphQLNamedType) => /(Connection|Edge)$/.test(name);
    const served = [...byType.map(([type]) => type), ...new Set(embeddedTypes()), ...BUILT_BY_RESOLVERS];
    const declared = types.filter((type) => isObjectType(type) && !isPage(type)).map(({ name }) => name);
    expect(served.sort()).toEqual(declared.sort());
  });

  it.each(byType)('%s: its fields are those of its binding', (name, { fields }) => {
    const type = objectType(name);
    expect(Object.keys(fields).sort()).toEqual(Object.keys(type.getFields()).sort());
    for (const [field, binding] of Object.entries(fields)) {
      if (binding.kind !== 'embedded') continue;
      const inner = objectType(getNamedType(fieldOf(type, field).type).name);
      expect(Object.keys(binding.fields).sort(), inner.name).toEqual(Object.keys(inner.getFields()).sort());
    }
  });

  it('every field of the root has a resolver', () => {
    expect(Object.keys(rootResolvers).sort()).toEqual(Object.keys(objectType('Query').getFields()).sort());
  });
});

/** What the SDL must say of a field for its kind of binding to serve it. */
function misfits(type: GraphQLObjectType, fields: FieldBindings): string[] {
  return Object.entries(fields).flatMap(([name, binding]) =>
    fits(fieldOf(type, name), binding)
      ? []
      : [`${type.name}.${name} is ${fieldOf(type, name).type}: no ${binding.kind}`],
  );
}

function fits(field: GraphQLField<unknown, unknown>, binding: FieldBinding): boolean {
  const named = getNamedType(field.type);
  const isList = isListType(getNullableType(field.type));
  switch (binding.kind) {
    case 'property':
    case 'edgeProperty':
      return isLeafType(named);
    case 'computed':
      return isLeafType(named) || isObjectType(named);
    case 'edge':
      return !isLeafType(named) && !isList && !isNonNullType(field.type);
    case 'embedded':
      return isObjectType(named) && !isList && isNonNullType(field.type) === (binding.presentWith === undefined);
    case 'list':
      return !isLeafType(named) && isList;
    case 'connection':
      return named.name.endsWith('Connection') && isNonNullType(field.type);
  }
}

/** Arguments of a paged field as the SDL has them; of `filter` and `orderBy` also what they take. */
function argumentsOf({ args }: GraphQLField<unknown, unknown>) {
  const names = args.map(({ name }) => name).sort();
  const filter = args.find(({ name }) => name === 'filter')?.type.toString();
  const orderBy = args.find(({ name }) => name === 'orderBy')?.type;
  const order = orderBy && getNamedType(orderBy);
  return { names, filter, orders: isEnumType(order) ? order.getValues().map(({ name }) => name) : [] };
}

/** The same, as a binding wants them. A list that is read in one order only has no argument for it; the root may have them all. */
function wantedArguments({ filter, orders, edgeArguments = {}, pagedBy }: ConnectionBinding) {
  if (pagedBy !== undefined) return { names: [], filter: undefined, orders: [] };
  const choice = Object.keys(orders).length > 1 ? Object.keys(orders) : [];
  const optional = [...(filter ? ['filter'] : []), ...(choice.length > 0 ? ['orderBy'] : [])];
  return { names: ['first', 'after', ...optional, ...Object.keys(edgeArguments)].sort(), filter, orders: choice };
}

describe('every field', () => {
  it.each(byType)('of %s is of the type that its kind of binding serves', (name, { fields }) => {
    expect(misfits(objectType(name), fields)).toEqual([]);
  });

  it.each(byType)('of %s that pages has the arguments that its binding knows', (name, { fields }) => {
    const pages = Object.entries(fields).flatMap(([field, binding]) =>
      binding.kind === 'connection' ? [[field, binding] as const] : [],
    );
    const declared = pages.map(([field]) => [field, argumentsOf(fieldOf(objectType(name), field))]);
    expect(pages.map(([field, binding]) => [field, wantedArguments(binding)])).toEqual(declared);
  });

  it('that pages as the root says has its filter and its orders there', () => {
    const pages = byType.flatMap(([, { fields }]) =>
      flatten(fields).flatMap((field) => (field.kind === 'connection' && field.pagedBy ? [field] : [])),
    );
    const atRoot = pages.map(({ pagedBy = '' }) => argumentsOf(fieldOf(objectType('Query'), pagedBy)));
    expect(atRoot.map(({ filter, orders }) => ({ filter, orders }))).toEqual(
      pages.map(({ filter, orders }) => ({ filter, orders: Object.keys(orders) })),
    );
  });

  it.each(byType)('of %s that is never null is stored with every node, or has a value of its own', (name, binding) => {
    const required = Object.entries(binding.fields).flatMap(([field, { kind, ...rest }]) =>
      kind === 'property' && isNonNullType(fieldOf(objectType(name), field).type) && !('absent' in rest)
        ? [(rest as { property: string }).property]
        : [],
    );
    expect(required.filter((property) => !storedKeysOf(name, isFact(name)).has(property))).toEqual([]);
  });
});

/** Properties that a binding reads, in fields and in filters. */
function readProperties({ fields, filter = {} }: TypeBinding): string[] {
  const inFields = flatten(fields).flatMap((field) => {
    if (field.kind === 'property') return [field.property];
    return field.kind === 'computed' ? field.needs : [];
  });
  const inFilter = Object.values<Condition>(filter).flatMap((condition) =>
    'property' in condition && !('path' in condition) ? [condition.property] : [],
  );
  return [...inFields, ...inFilter];
}

describe('every property', () => {
  it.each(byType)('that the binding of %s reads is stored', (type, binding) => {
    const stored = storedKeysOf(type, isFact(type));
    expect(readProperties(binding).filter((property) => !stored.has(property))).toEqual([]);
  });

  it.each(byType)('of the model of %s is served', (type, binding) => {
    const read = new Set(readProperties(binding));
    const hidden = modelKeysOf(type).filter((property) => !read.has(property));
    expect(hidden.filter((property) => !INTERNAL_PROPERTIES.includes(property))).toEqual([]);
  });
});

const LOGIC = ['and', 'or', 'not'];

/** The time line is one field with two lists, so its filter has the name of the whole. */
function filterInputOf(type: string): string {
  return type === 'TimelineEvent' ? 'TimelineFilter' : `${type}Filter`;
}

describe('every filter', () => {
  it.each(byType.filter(([, { filter }]) => filter))(
    'of %s has a condition for each of its fields',
    (type, binding) => {
      const fields = inputFields(filterInputOf(type)).filter((field) => !LOGIC.includes(field));
      expect(Object.keys(binding.filter ?? {}).sort()).toEqual(fields.sort());
    },
  );

  it('belongs to a binding', () => {
    const declared = types.flatMap(({ name }) => (name.endsWith('Filter') ? [name] : []));
    const bound = byType.flatMap(([type, { filter }]) => (filter ? [filterInputOf(type)] : []));
    expect(bound.sort()).toEqual(declared.sort());
  });

  it.each(byType.filter(([, { filter }]) => filter))(
    'of %s asks of other types what those can answer',
    (_type, binding) => {
      const asked = Object.values<Condition>(binding.filter ?? {}).flatMap((condition) =>
        condition.kind === 'some' ? [condition.filter] : [],
      );
      const known = byType.flatMap(([type, { filter }]) => (filter ? [`${type}Filter`] : []));
      expect(asked.filter((filter) => !known.includes(filter))).toEqual([]);
    },
  );
});

it('what implements Node can be fetched by its id, and nothing else', () => {
  const nodes = types.flatMap((type) =>
    isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node') ? [type.name] : [],
  );
  expect(byType.flatMap(([type, { refetchable = true }]) => (refetchable ? [type] : [])).sort()).toEqual(nodes.sort());
});

describe('every order', () => {
  it('of a root list is one of its type', () => {
    const lists = Object.values(objectType('Query').getFields()).flatMap((field) => {
      const orderBy = field.args.find(({ name }) => name === 'orderBy');
      const order = orderBy && getNamedType(orderBy.type);
      // The rows of a ledger are paged and ordered at the root.
      const type = getNamedType(field.type)
        .name.replace(/Connection$/, '')
        .replace('ResponseLedgerResult', 'LedgerRow');
      return isEnumType(order) ? [[type, order.getValues().map(({ name }) => name)] as const] : [];
    });
    const bound = byType.flatMap(([type, { orders }]) =>
      orders && type !== 'TimelineEvent' ? [[type, Object.keys(orders)] as const] : [],
    );
    expect(Object.fromEntries(bound)).toEqual(Object.fromEntries(lists));
  });
});
