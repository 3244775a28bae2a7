import { join } from 'node:path';
import { buildSchema, getNamedType, isEnumType, isNonNullType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { FieldBindings } from '../../../src/binding/field-binding.js';
import { packageFolder } from '../../../src/config.js';
import { bindings } from '../../../src/domains/bindings.js';
import type { GraphNode } from '../../../src/load/graph-node.js';
import { readInputs } from '../../../src/load/read-inputs.js';
import { toGraph } from '../../../src/load/to-graph.js';
import { readSchema } from '../../../src/query/read-schema.js';
import { storedKeysOf } from './stored-properties.js';

// What the seeds store is what the SDL promises.

const schema = buildSchema(await readSchema(join(packageFolder, 'schema')));
const graph = toGraph(await readInputs(join(packageFolder, 'seeds')));
const SORT_KEYS = ['positionKey', 'nameKey', 'dateKey', 'newestKey', 'stateKey', 'latencyKey'];
const byType = bindings.map((binding) => [binding.type, binding] as const);

const nodesOf = (label: string) => graph.filter(({ labels }) => labels.includes(label));

interface Promised {
  readonly property: string;
  readonly required: boolean;
  /** The words of an enum; undefined for other types. */
  readonly words?: readonly string[];
}

function promisesOf(typeName: string, fields: FieldBindings): Promised[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`the SDL has no object type ${typeName}`);
  return Object.entries(fields).flatMap(([name, binding]) => {
    const field = type.getFields()[name];
    if (binding.kind !== 'property' || !field) return [];
    const named = getNamedType(field.type);
    const required = isNonNullType(field.type) && binding.absent === undefined;
    const words = isEnumType(named) ? { words: named.getValues().map((value) => value.name) } : {};
    return [{ property: binding.property, required, ...words }];
  });
}

function faultsOf({ id, properties }: GraphNode, { property, required, words }: Promised): string[] {
  const value = property === 'id' ? id : properties[property];
  if (value === undefined || value === null) return required ? [`${id} has no ${property}`] : [];
  const unknown = words ? [value].flat().filter((word) => !words.includes(String(word))) : [];
  return unknown.map((word) => `${id} has the ${property} ${String(word)}`);
}

describe.each(byType)('%s', (typeName, { fields, label = typeName }) => {
  const nodes = nodesOf(label);

  it('has every value that is never null, and only words that its enums have', () => {
    const promises = promisesOf(typeName, fields);
    expect(nodes.flatMap((node) => promises.flatMap((promised) => faultsOf(node, promised)))).toEqual([]);
  });

  it('stores nothing that is not written down', () => {
    const known = storedKeysOf(typeName, nodes[0]?.labels.includes('Fact') ?? false);
    const stored = new Set(nodes.flatMap(({ properties }) => Object.keys(properties)));
    expect([...stored].filter((property) => !known.has(property) && !SORT_KEYS.includes(property))).toEqual([]);
  });
});
