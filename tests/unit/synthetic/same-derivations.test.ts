import { describe, expect, test, vi } from 'vitest';
import type { Fact } from '../../../src/domains/fact/fact.js';
import type { RecordedSource } from '../../../src/domains/history/recorded-source.js';
import { checkFacts } from '../../../src/load/check-facts.js';
import { listRosterSources, SourceNodes } from '../../../src/load/derive/source-nodes.js';
import type { GraphNode } from '../../../src/load/graph-node.js';
import { deriveGraph } from '../../../src/load/to-graph.js';
import { nodesOf, streamFacts } from '../../../src/synthetic/stream-world.js';
import { planWorld } from '../../../src/synthetic/world.js';
import { WorldTotals } from '../../../src/synthetic/world-totals.js';

// Whole worlds are made here; on a busy machine that takes more than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const DATASET = { version: 'v', inputsHash: 'h' };

/** All facts of a small world, with the sources that they stand in, as the ordinary load would have them. */
function gather(organizations: number, seed: string) {
  const world = planWorld(organizations, seed);
  const facts = new Map<string, Fact>();
  const documents = new Map<string, RecordedSource['documents'][number][]>();
  const streamed: GraphNode[] = [];
  const totals = new WorldTotals(listRosterSources(world.library.describeAll()));
  for (const { writer, sources, family } of streamFacts(world)) {
    for (const fact of writer.own()) facts.set(fact.id, fact);
    for (const source of sources) documents.set(source.id, [...(documents.get(source.id) ?? []), ...source.documents]);
    totals.add(writer);
    streamed.push(...nodesOf({ writer, sources, ...(family ? { family } : {}) }, world.corpusAfter));
  }
  streamed.push(...new SourceNodes(world.library.describeAll()).nodes(), ...totals.nodes());
  streamed.push(totals.toDatasetNode(DATASET));
  const sources = world.library
    .describeAll()
    .map((source) => ({ ...source, documents: documents.get(source.id) ?? [] }));
  return { facts, sources, streamed };
}

/** What is left of a node once order does not count. */
function plain(nodes: readonly GraphNode[]) {
  const values = (properties: GraphNode['properties'] = {}) =>
    Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
  const order = (relationship: object) => JSON.stringify(relationship);
  return Object.fromEntries(
    nodes.map(({ id, labels, properties, relationships }) => [
      id,
      {
        labels,
        properties: values(properties),
        relationships: relationships
          .map(({ type, to, properties }) => ({ type, to, properties: values(properties) }))
          .sort((left, right) => (order(left) < order(right) ? -1 : 1)),
      },
    ]),
  );
}

describe.each([
  [60, 'one'],
  [90, 'two'],
])('a world of %i bodies', (organizations, seed) => {
  const { facts, sources, streamed } = gather(organizations, seed);
  const whole = deriveGraph({ facts, sources, history: [], dataset: DATASET });

  test('written family by family is, node for node and edge for edge, what the load derives from all its facts at once', () => {
    expect(streamed.map(({ id }) => id).sort()).toEqual(whole.map(({ id }) => id).sort());
    expect(plain(streamed)).toEqual(plain(whole));
  });

  test('contradicts itself nowhere, and gives every document a number of its own', () => {
    expect(checkFacts(facts)).toEqual([]);
  });

  test('has a proof or a rule for every fact', () => {
    const unproved = [...facts.values()].filter(({ basis, evidence, rule, inputs, reasons }) =>
      basis === 'INFERRED'
        ? evidence.length > 0 || !rule || inputs.length === 0 || reasons.length === 0
        : evidence.length === 0 || rule !== undefined,
    );
    expect(unproved).toEqual([]);
    const dangling = [...facts.values()].flatMap(({ links, inputs }) =>
      [...links.map(({ to }) => to), ...inputs].filter((id) => !facts.has(id)),
    );
    expect(dangling).toEqual([]);
  });
});
