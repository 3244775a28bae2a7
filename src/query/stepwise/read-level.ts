import type { SortKey } from '../../binding/field-binding.js';
import type { Step } from '../../binding/step.js';
import { toName } from '../../graph/labels.js';
import { type NodeRecord, toNodeRecord } from '../node-record.js';
import type { PageRequest } from '../page-arguments.js';
import type { QueryContext } from '../query-context.js';
import { isRepeating, renderPath } from '../render-path.js';
import { renderSortKey } from '../render-sort-key.js';

/** What a level of a query asks for: children of many parents at once. */
export interface LevelRequest {
  readonly path: readonly Step[];
  /** Predicate on `child` and `edge`. */
  readonly where?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** The nodes with these ids, in this order; null where there is none. */
export async function readNodes(context: QueryContext, ids: readonly string[]): Promise<(NodeRecord | null)[]> {
  const rows = await context.read(
    `CYPHER 5
UNWIND $ids AS id
MATCH (node:Node {id: id})
RETURN properties(node)`,
    { ids: [...new Set(ids)] },
  );
  const found = new Map(rows.map(([values]) => [String((values as { id: string }).id), toNodeRecord(values)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** All children of each parent, in order. */
export async function readChildren(
  context: QueryContext,
  ids: readonly string[],
  request: LevelRequest,
  order: SortKey,
): Promise<NodeRecord[][]> {
  const rows = await context.read(
    `CYPHER 5
UNWIND $ids AS id
MATCH (parent:Node {id: id})
MATCH ${renderChildren(request.path)}
WITH ${distinct(request.path)}id, child, ${renderEdge(request.path)} ORDER BY ${renderSortKey(order)}
RETURN id, properties(child), properties(edge)`,
    { ids },
  );
  return groupByParent(ids, rows);
}

/** One page of children of each parent, one item longer than asked where more follows. */
export async function readPages(
  context: QueryContext,
  ids: readonly string[],
  request: LevelRequest,
  page: PageRequest,
): Promise<NodeRecord[][]> {
  const sortKey = renderSortKey(page.sortKey);
  const predicates = [request.where, page.after === undefined ? undefined : `${sortKey} > $after`].filter(Boolean);
  const rows = await context.read(
    `CYPHER 5
UNWIND $ids AS id
MATCH (parent:Node {id: id})
CALL (parent) {
  MATCH ${renderChildren(request.path)}${where(predicates)}
  RETURN ${distinct(request.path)}child, ${renderEdge(request.path)} ORDER BY ${sortKey} LIMIT $limit
}
RETURN id, properties(child), properties(edge)`,
    { ids, limit: page.first + 1, ...afterParameter(page), ...request.parameters },
  );
  return groupByParent(ids, rows);
}

/** How many children each parent has. */
export async function countChildren(
  context: QueryContext,
  ids: readonly string[],
  request: LevelRequest,
): Promise<number[]> {
  const rows = await context.read(
    `CYPHER 5
UNWIND $ids AS id
MATCH (parent:Node {id: id})
RETURN id, COUNT { MATCH ${renderChildren(request.path)}${where([request.where])} RETURN ${distinct(request.path)}child }`,
    { ids, ...request.parameters },
  );
  const counts = new Map(rows.map(([id, count]) => [id, Number(count)]));
  return ids.map((id) => counts.get(id) ?? 0);
}

/** One page of all nodes of a label. */
export async function readRootPage(
  context: QueryContext,
  label: string,
  request: Omit<LevelRequest, 'path'>,
  page: PageRequest,
): Promise<NodeRecord[]> {
  const sortKey = renderSortKey(page.sortKey);
  const bound = page.after === undefined ? `${sortKey} IS NOT NULL` : `${sortKey} > $after`;
  const rows = await context.read(
    `CYPHER 5
MATCH (child:${toName(label)})${where([bound, request.where])}
RETURN properties(child) ORDER BY ${sortKey} LIMIT $limit`,
    { limit: page.first + 1, ...afterParameter(page), ...request.parameters },
  );
  return rows.map(([values]) => toNodeRecord(values));
}

export async function countRoot(
  context: QueryContext,
  label: string,
  request: Omit<LevelRequest, 'path'>,
): Promise<number> {
  const [row] = await context.read(
    `CYPHER 5
MATCH (child:${toName(label)})${where([request.where])}
RETURN count(child)`,
    { ...request.parameters },
  );
  return Number(row?.[0] ?? 0);
}

function renderChildren(path: readonly Step[]): string {
  return renderPath(path, { from: 'parent', to: 'child', edge: 'edge' });
}

function distinct(path: readonly Step[]): string {
  return isRepeating(path) ? 'DISTINCT ' : '';
}

/** Over several relationships there is none that would be the edge. */
function renderEdge(path: readonly Step[]): string {
  return isRepeating(path) ? 'null AS edge' : 'edge';
}

function afterParameter({ after }: PageRequest): Record<string, unknown> {
  return after === undefined ? {} : { after };
}

function where(predicates: readonly (string | undefined)[]): string {
  const given = predicates.filter((predicate) => predicate !== undefined && predicate !== 'true');
  return given.length === 0 ? '' : `\n  WHERE ${given.join(' AND ')}`;
}

function groupByParent(ids: readonly string[], rows: readonly (readonly unknown[])[]): NodeRecord[][] {
  const groups = new Map<string, NodeRecord[]>(ids.map((id) => [id, []]));
  for (const [id, child, edge] of rows) groups.get(String(id))?.push(toNodeRecord(child, edge));
  return ids.map((id) => groups.get(id) ?? []);
}
