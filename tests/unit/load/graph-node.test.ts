import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentHashOf, type GraphNode, graphHashOf } from '../../../src/load/graph-node.js';
import { forAll } from '../../support/for-all.js';

const mention = { type: 'MENTIONS', to: 'Organization.1' };
const proof = { type: 'PROVED_BY', to: 'Span.1', properties: { field: 'title', evidenceKey: 'a|1' } };
const NODE: GraphNode = {
  id: 'Document.1',
  labels: ['Fact', 'Document'],
  properties: { title: '通知', held: true, serial: 7, unstated: ['ISSUER', 'TITLE'] },
  relationships: [mention, proof],
};

const value = fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.array(fc.string(), { minLength: 1, maxLength: 3 }));
const properties = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/u), value, { maxKeys: 5 });
const relationship = fc.record({ type: fc.constantFrom('A', 'B'), to: fc.constantFrom('x', 'y', 'z'), properties });
const node: fc.Arbitrary<GraphNode> = fc.record({
  id: fc.string(),
  labels: fc.uniqueArray(fc.constantFrom('Fact', 'Document', 'Action')),
  properties,
  relationships: fc.array(relationship, { maxLength: 4 }),
});

function reversed(entries: Readonly<Record<string, GraphNode['properties'][string]>>) {
  return Object.fromEntries(Object.entries(entries).reverse());
}

describe('the content hash of a node', () => {
  test('does not depend on the order in which the node was put together', () => {
    forAll([node], (given) => {
      const other: GraphNode = {
        id: given.id,
        labels: [...given.labels].reverse(),
        properties: reversed(given.properties),
        relationships: [...given.relationships]
          .reverse()
          .map(({ properties = {}, ...rest }) => ({ ...rest, properties: reversed(properties) })),
      };
      expect(contentHashOf(other)).toBe(contentHashOf(given));
    });
  });

  test('takes what is absent, undefined or an empty list for the same', () =>
    expect(contentHashOf({ ...NODE, properties: { ...NODE.properties, number: undefined, reasons: [] } })).toBe(
      contentHashOf(NODE),
    ));

  test.each<[string, Partial<GraphNode>]>([
    ['its id', { id: 'Document.2' }],
    ['a label', { labels: ['Fact'] }],
    ['the value of a property', { properties: { ...NODE.properties, title: '通告' } }],
    ['the type of a value', { properties: { ...NODE.properties, serial: '7' } }],
    ['a false instead of a true', { properties: { ...NODE.properties, held: false } }],
    ['the order of a list', { properties: { ...NODE.properties, unstated: ['TITLE', 'ISSUER'] } }],
    ['a further property', { properties: { ...NODE.properties, series: '' } }],
    ['a property less', { properties: { title: '通知', held: true, serial: 7 } }],
    ['the name of a property', { properties: { name: '通知', held: true, serial: 7, unstated: ['ISSUER', 'TITLE'] } }],
    ['a relationship less', { relationships: [mention] }],
    ['a relationship twice', { relationships: [mention, proof, proof] }],
    ['the end of a relationship', { relationships: [{ ...mention, to: 'Organization.2' }, proof] }],
    ['the type of a relationship', { relationships: [{ ...mention, type: 'NAMES' }, proof] }],
    ['a property of a relationship', { relationships: [mention, { ...proof, properties: { field: 'title' } }] }],
    [
      'the relationship that a property belongs to',
      {
        relationships: [
          { ...mention, properties: proof.properties },
          { type: proof.type, to: proof.to },
        ],
      },
    ],
  ])('changes with %s', (_name, change) => expect(contentHashOf({ ...NODE, ...change })).not.toBe(contentHashOf(NODE)));

  test('changes with any property', () => {
    forAll([node, fc.stringMatching(/^[a-z]{1,3}$/u), value], (given, name, other) => {
      fc.pre(JSON.stringify(given.properties[name]) !== JSON.stringify(other));
      const changed = { ...given, properties: { ...given.properties, [name]: other } };
      expect(contentHashOf(changed)).not.toBe(contentHashOf(given));
    });
  });

  test('changes with any relationship that goes', () => {
    forAll([node, fc.nat()], (given, pick) => {
      fc.pre(given.relationships.length > 0);
      const gone = pick % given.relationships.length;
      const relationships = given.relationships.filter((_, index) => index !== gone);
      expect(contentHashOf({ ...given, relationships })).not.toBe(contentHashOf(given));
    });
  });
});

describe('the hash of a graph', () => {
  const hashes = fc.uniqueArray(
    fc.tuple(fc.stringMatching(/^[a-z]+\.[0-9a-f]{4}$/u), fc.stringMatching(/^[0-9a-f]{8}$/u)),
    {
      selector: ([id]) => id,
      maxLength: 6,
    },
  );

  test('does not depend on the order of the nodes', () => {
    forAll([hashes], (given) => expect(graphHashOf([...given].reverse())).toBe(graphHashOf(given)));
  });

  test.each<[string, [string, string][]]>([
    ['a node less', [['a', '1']]],
    [
      'a node more',
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ],
    ],
    [
      'the content of a node',
      [
        ['a', '1'],
        ['b', '3'],
      ],
    ],
    [
      'whose content it is',
      [
        ['a', '2'],
        ['b', '1'],
      ],
    ],
  ])('changes with %s', (_name, other) =>
    expect(graphHashOf(other)).not.toBe(
      graphHashOf([
        ['a', '1'],
        ['b', '2'],
      ]),
    ),
  );
});
