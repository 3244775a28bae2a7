import { join } from 'node:path';
import {
  type GraphQLEnumType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageFolder } from '../../../src/config.js';
import { createSchema } from '../../../src/query/create-schema.js';
import { readSchema } from '../../../src/query/read-schema.js';
import { isWithinLimits } from '../../support/operations/is-within-limits.js';
import { readCorpus } from '../../support/operations/read-corpus.js';

const corpus = await readCorpus();
let schema: GraphQLSchema;
let used: Set<string>;
beforeAll(async () => {
  schema = createSchema(await readSchema(join(packageFolder, 'schema')));
  used = new Set(corpus.flatMap(({ source }) => [...coordinatesOf(source)]));
});

/** Fields, parts of connections by the field that leads to them, input fields and enum values. */
function coordinatesOf(source: string): Set<string> {
  const found = new Set<string>();
  const info = new TypeInfo(schema);
  const fields: string[] = [];
  const visitor = {
    Field: {
      enter() {
        const field = `${info.getParentType()?.name}.${info.getFieldDef()?.name}`;
        if (fields.length > 0) found.add(`${fields.at(-1)} ${info.getFieldDef()?.name}`);
        fields.push(field);
        found.add(field);
      },
      leave: () => void fields.pop(),
    },
    ObjectField: (node: { name: { value: string } }) => {
      const type = info.getParentInputType();
      if (type) found.add(`${getNamedType(type).name}.${node.name.value}`);
    },
    EnumValue: (node: { value: string }) => void found.add(`${getNamedType(info.getInputType())?.name}.${node.value}`),
  };
  visit(parse(source), visitWithTypeInfo(info, visitor));
  return found;
}

const missingOf = (wanted: readonly string[]) => wanted.filter((coordinate) => !used.has(coordinate));
const types = () => Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** Fields of all types; what all facts have counts once. */
function ownFields() {
  const facts = schema.getType('Fact');
  const inherited = isInterfaceType(facts) ? Object.keys(facts.getFields()) : [];
  return types().flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields())
      .filter(({ name }) => type === facts || !inherited.includes(name))
      .map((field) => ({ field, at: `${type.name}.${field.name}` }));
  });
}

describe('the corpus of operations', () => {
  it('holds hundreds, each with a reason of its own', () => {
    expect(corpus.length).toBeGreaterThan(200);
    expect(new Set(corpus.map(({ why }) => why)).size).toBe(corpus.length);
  });

  it.each(corpus.map((operation) => [operation.theme, operation.why, operation] as const))(
    '%s: %s',
    (_theme, _why, operation) => {
      const document = parse(operation.source);
      expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
      expect(isWithinLimits(schema, document, operation)).toBe(true);
    },
  );

  it('asks for every field of the schema, those of facts at least through their interface', () => {
    expect(missingOf(ownFields().map(({ at }) => at))).toEqual([]);
  });

  it('asks for nodes, edges, page and count of every list with pages', () => {
    const lists = ownFields().filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));
    const parts = ['nodes', 'edges', 'pageInfo', 'totalCount'];
    expect(lists.length).toBeGreaterThan(60);
    expect(missingOf(lists.flatMap(({ at }) => parts.map((part) => `${at} ${part}`)))).toEqual([]);
  });

  it('uses every order and every condition of a filter', () => {
    const orders = types().filter((type): type is GraphQLEnumType => isEnumType(type) && type.name.endsWith('Order'));
    const filters = types().flatMap((type) =>
      isInputObjectType(type) && type.name.endsWith('Filter')
        ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`)
        : [],
    );
    expect(missingOf(orders.flatMap((order) => order.getValues().map(({ name }) => `${order.name}.${name}`)))).toEqual(
      [],
    );
    expect(missingOf(filters)).toEqual([]);
  });
});
