import { join } from 'node:path';
import fc from 'fast-check';
import {
  type GraphQLSchema,
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
import { anyOperation } from '../../support/operations/any-operation.js';
import { reduceOperation } from '../../support/operations/reduce-operation.js';
import { samplePool } from '../../support/operations/sample-pool.js';
import type { ClientOperation } from '../../support/operations/write-operation.js';

const COUNT = 2_000;

let schema: GraphQLSchema;
let sample: readonly ClientOperation[];
beforeAll(async () => {
  schema = createSchema(await readSchema(join(packageFolder, 'schema')));
  sample = fc.sample(anyOperation(schema, samplePool), { seed: 20_200_130, numRuns: COUNT, unbiased: true });
}, 120_000);

/** Fields and arguments that the operations use, by coordinate. */
function coordinatesOf(operations: readonly ClientOperation[]): Set<string> {
  const found = new Set<string>();
  for (const { source } of operations) {
    const info = new TypeInfo(schema);
    const field = () => `${info.getParentType()?.name}.${info.getFieldDef()?.name}`;
    const visitor = {
      Field: () => void found.add(field()),
      Argument: () => void (info.getDirective() ?? found.add(`${field()}.${info.getArgument()?.name}`)),
    };
    visit(parse(source), visitWithTypeInfo(info, visitor));
  }
  return found;
}

/** All fields and arguments of the schema. */
function listCoordinates(): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) => [
      `${type.name}.${name}`,
      ...args.map((argument) => `${type.name}.${name}.${argument.name}`),
    ]);
  });
}

describe('a generated operation', () => {
  it('is valid, each of thousands', { timeout: 120_000 }, () => {
    const faults = sample.flatMap(({ source }) =>
      validate(schema, parse(source)).map(({ message }) => `${message}\n${source}`),
    );
    expect(faults).toEqual([]);
    expect(sample).toHaveLength(COUNT);
  });

  it('is the same for the same seed, and another for another', () => {
    const first = (seed: number) => fc.sample(anyOperation(schema, samplePool), { seed, numRuns: 20, unbiased: true });
    expect(first(20_200_130)).toEqual(sample.slice(0, 20));
    expect(first(20_200_131)).not.toEqual(sample.slice(0, 20));
  });

  it('is reduced to what makes it fail', async () => {
    const fails = ({ source }: ClientOperation) => /counterEvidence/.test(source);
    for (const operation of sample.filter(fails).slice(0, 5)) {
      const smallest = await reduceOperation(
        schema,
        operation,
        async (smaller) => fails(smaller),
        Number.POSITIVE_INFINITY,
      );
      expect(fails(smallest)).toBe(true);
      expect(validate(schema, parse(smallest.source))).toEqual([]);
      expect(coordinatesOf([smallest]).size).toBeLessThan(12);
      expect(smallest.source).not.toMatch(/skip|include|fragment/);
    }
  });
});

describe('thousands of operations together', () => {
  it('use the fields and arguments of the schema, all but a few', () => {
    const used = coordinatesOf(sample);
    const all = listCoordinates();
    const missing = all.filter((coordinate) => !used.has(coordinate));
    expect(all.length).toBeGreaterThan(500);
    expect(missing.slice(all.length / 50)).toEqual([]);
  });

  it.each([
    ['fragments with names', /^fragment F\d+ on /m],
    ['fragments in place', /\.\.\. on \w+ \{/],
    ['fragments without a condition', /\.\.\. \{/],
    ['conditions on the fields of a fragment', /\.\.\.F\d+ @(skip|include)/],
    ['conditions that are variables', /@skip\(if: \$v\d+\)/],
    ['aliases', /^\s+a: /m],
    ['aliases where arguments differ', /^\s+\w+_2: /m],
    ['variables with defaults', /\$v\d+: \w+ = /],
    ['variables inside objects', /\{\w+: \$v\d+/],
    ['variables inside lists', /\[\$v\d+/],
    ['nulls', /: null/],
    ['pages that no list has', /first: (0|101)\b/],
    ['filters inside filters', /and: .*(or|not): /],
    ['cursors', /after: "/],
    ['several operations', /^query Other/m],
  ])('have %s', (_name, pattern) => {
    expect(sample.filter(({ source }) => pattern.test(source)).length).toBeGreaterThan(2);
  });
});
