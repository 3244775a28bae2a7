import type { Database } from '../../src/graph/connect-database.js';
import { contentHashOf, type GraphNode, graphHashOf } from '../../src/load/graph-node.js';

type Values = Record<string, string | number | boolean | string[]>;

export interface DumpedNode {
  readonly labels: readonly string[];
  readonly properties: Values;
  /** Those that start at the node, as `[type, id of the other end, properties]`, in a fixed order. */
  readonly relationships: readonly (readonly [type: string, to: string, properties: Values])[];
}

/** Everything that stands in the database, whoever wrote it, by the id of the node. */
export type GraphDump = Readonly<Record<string, DumpedNode>>;

export async function dumpGraph(database: Database): Promise<GraphDump> {
  const nodes = await database.read(
    'MATCH (node) RETURN coalesce(node.id, elementId(node)), labels(node), properties(node)',
  );
  const relationships = await database.read(
    `MATCH (source)-[relationship]->(target)
     RETURN coalesce(source.id, elementId(source)), type(relationship),
            coalesce(target.id, elementId(target)), properties(relationship)`,
  );
  const dump: Record<string, DumpedNode & { relationships: DumpedNode['relationships'][number][] }> = {};
  for (const [id, labels, properties] of nodes as [string, string[], Values][]) {
    if (dump[id]) throw new Error(`two nodes have the id ${id}`);
    dump[id] = { labels: [...labels].sort(), properties, relationships: [] };
  }
  for (const [from, ...relationship] of relationships as [string, string, string, Values][]) {
    dump[from]?.relationships.push(relationship);
  }
  for (const node of Object.values(dump)) node.relationships.sort(byText);
  return dump;
}

/** A dump without the hour of its load: what must be equal where two loads lead to one graph. */
export function withoutHour(dump: GraphDump): GraphDump {
  return mapNodes(dump, (node) => {
    const { loadedAt: _hour, ...properties } = node.properties;
    return { ...node, properties };
  });
}

/** The graph hash, computed from nothing but what the database holds. */
export function hashOfDump(dump: GraphDump): string {
  return graphHashOf(Object.entries(dump).map(([id, node]) => [id, contentHashOf(toGraphNode(id, node))] as const));
}

/** The hash that the last load wrote down. */
export function storedHashOf(dump: GraphDump): unknown {
  return dump['Dataset.current']?.properties.graphHash;
}

/** Only what is stated or concluded, without what is derived from it. */
export function factsOf(dump: GraphDump): GraphDump {
  return Object.fromEntries(Object.entries(dump).filter(([, { labels }]) => labels.includes('Fact')));
}

const LEDGER_LABELS = ['ResponseLedger', 'LedgerRow', 'Expectation', 'LedgerAggregate', 'LedgerSearch'];

/** Of a ledger: worked out from facts of several dossiers at once. */
export function isLedger(node: DumpedNode | undefined): boolean {
  return node?.labels.some((label) => LEDGER_LABELS.includes(label)) ?? false;
}

export interface Difference {
  readonly added: GraphDump;
  readonly removed: GraphDump;
  /** Ids of nodes that stand in both dumps and differ, sorted. */
  readonly changed: readonly string[];
}

export function differenceOf(before: GraphDump, after: GraphDump): Difference {
  const only = (these: GraphDump, others: GraphDump) =>
    Object.fromEntries(Object.entries(these).filter(([id]) => !(id in others)));
  return {
    added: only(after, before),
    removed: only(before, after),
    changed: Object.keys(before)
      .filter((id) => id in after && !same(before[id], after[id]))
      .sort(),
  };
}

/** How many nodes of each kind, to compare at a glance. */
export function countByType(dump: GraphDump): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { labels } of Object.values(dump)) {
    const type = labels.filter((label) => label !== 'Node' && label !== 'Fact').join('+');
    counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
}

/** A dumped node as it was before it was written. */
export function toGraphNode(id: string, { labels, properties, relationships }: DumpedNode): GraphNode {
  const { id: _id, contentHash: _contentHash, graphHash: _graphHash, loadedAt: _loadedAt, ...own } = properties;
  return {
    id,
    labels: labels.filter((label) => label !== 'Node'),
    properties: own,
    relationships: relationships.map(([type, to, values]) => ({ type, to, properties: values })),
  };
}

function mapNodes(dump: GraphDump, change: (node: DumpedNode) => DumpedNode): GraphDump {
  return Object.fromEntries(Object.entries(dump).map(([id, node]) => [id, change(node)]));
}

function same(left: unknown, right: unknown): boolean {
  return canonical(left) === canonical(right);
}

function byText(left: unknown, right: unknown): number {
  return canonical(left) < canonical(right) ? -1 : 1;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );
}
