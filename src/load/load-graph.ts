import type { Database, Run, WriteCounters } from '../graph/connect-database.js';
import { ensureGraphSchema } from '../graph/graph-schema.js';
import { toName } from '../graph/labels.js';
import type { Row } from '../graph/values.js';
import { DATASET_ID } from './derive/fact-counts.js';
import { contentHashOf, type GraphNode, graphHashOf } from './graph-node.js';
import {
  clearNodesByIds,
  createNodes,
  createRelationships,
  deleteNodesByIds,
  listStoredHashes,
  lockDataset,
  setNodeContent,
  stampDataset,
} from './load.statements.js';

export interface LoadReport {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Equal for equal graphs, however they came about. */
  readonly graphHash: string;
  /** What the database itself counted. */
  readonly written: WriteCounters;
}

interface Difference {
  readonly created: GraphNode[];
  readonly changed: GraphNode[];
  readonly removed: string[];
  readonly unchanged: number;
}

const ROWS_PER_STATEMENT = 5_000;

/**
 * Makes the graph in the database equal to the wanted one. Only nodes whose content differs are touched, all in one
 * transaction: after a fault or a kill the graph is the old one or the new one, never something between.
 */
export async function loadGraph(database: Database, wanted: readonly GraphNode[]): Promise<LoadReport> {
  await ensureGraphSchema(database);
  const hashes = new Map(wanted.map((node) => [node.id, contentHashOf(node)]));
  const graphHash = graphHashOf(hashes);
  let difference = compare(wanted, hashes, await database.read(listStoredHashes));
  const written = await database.write(async (run) => {
    if (isEmpty(difference)) return;
    // Of two loads at once the second waits here, and must then compare with what the first has made.
    await run(lockDataset, { id: DATASET_ID });
    difference = compare(wanted, hashes, await run(listStoredHashes));
    await apply(run, difference, hashes);
    await run(stampDataset, { id: DATASET_ID, graphHash, loadedAt: new Date().toISOString() });
  });
  return {
    created: difference.created.length,
    changed: difference.changed.length,
    removed: difference.removed.length,
    unchanged: difference.unchanged,
    graphHash,
    written,
  };
}

function compare(wanted: readonly GraphNode[], hashes: ReadonlyMap<string, string>, rows: readonly Row[]): Difference {
  const stored = new Map(rows.map(([id, hash]) => [String(id), hash]));
  return {
    created: wanted.filter(({ id }) => !stored.has(id)),
    changed: wanted.filter(({ id }) => stored.has(id) && stored.get(id) !== hashes.get(id)),
    removed: [...stored.keys()].filter((id) => !hashes.has(id)),
    unchanged: wanted.filter(({ id }) => stored.get(id) === hashes.get(id)).length,
  };
}

function isEmpty({ created, changed, removed }: Difference): boolean {
  return created.length + changed.length + removed.length === 0;
}

async function apply(
  run: Run,
  { created, changed, removed }: Difference,
  hashes: ReadonlyMap<string, string>,
): Promise<void> {
  const toRow = (node: GraphNode) => ({
    labels: ['Node', ...node.labels].map(toName),
    properties: { ...node.properties, id: node.id, contentHash: hashes.get(node.id) },
  });
  for (const ids of inBatches(removed)) await run(deleteNodesByIds, { ids });
  for (const nodes of inBatches(changed)) {
    await run(clearNodesByIds, { ids: nodes.map(({ id }) => id) });
    await run(setNodeContent, { rows: nodes.map(toRow) });
  }
  for (const nodes of inBatches(created)) await run(createNodes, { rows: nodes.map(toRow) });
  await createAllRelationships(run, [...created, ...changed]);
}

async function createAllRelationships(run: Run, nodes: readonly GraphNode[]): Promise<void> {
  const rows = nodes.flatMap(({ id, relationships }) =>
    relationships.map(({ type, to, properties = {} }) => ({ type: toName(type), from: id, to, properties })),
  );
  for (const batch of inBatches(rows)) {
    const [answer] = await run(createRelationships, { rows: batch });
    if (answer?.[0] === batch.length) continue;
    throw new Error(`${batch.length} relationships were to be made, only ${String(answer?.[0])} found both ends`);
  }
}

function inBatches<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / ROWS_PER_STATEMENT) }, (_, index) =>
    items.slice(index * ROWS_PER_STATEMENT, (index + 1) * ROWS_PER_STATEMENT),
  );
}
