import type { Condition } from '../binding/condition.js';
import type { SortKey } from '../binding/field-binding.js';
import type { TypeBinding } from '../binding/type-binding.js';
import { isLookedUp } from '../graph/graph-schema.js';
import { toName } from '../graph/labels.js';
import { getFilterBinding } from './registry.js';
import { type FilterInput, type FilterParameters, renderFilter } from './render-filter.js';
import { renderPath } from './render-path.js';
import { renderWindow } from './render-window.js';

export interface RootList {
  readonly binding: TypeBinding;
  readonly filter: FilterInput;
  /** A predicate on `child` that every list of this field has. */
  readonly always?: string | undefined;
  readonly parameters: FilterParameters;
}

export interface RootPage extends RootList {
  readonly sortKey: SortKey;
  /** Whether the page begins after the parameter `$after`. */
  readonly isLater: boolean;
}

/**
 * The clauses that give the rows of a page of a root list as `child`, in order and at most `$limit`. They begin with the
 * most selective thing that the filter names: the things themselves by id, the one document or body that they belong to;
 * else with the index of the order, from the first day that the filter allows.
 */
export function renderRootPage({ sortKey, isLater, ...list }: RootPage): string {
  const key = `child.${toName(sortKey.property)}`;
  const window = renderWindow(list.binding.filter ?? {}, list.filter, sortKey, list.parameters);
  const bounds = [isLater ? `${key} > $after` : `${key} IS NOT NULL`, ...window.map((bound) => bound(key))];
  const start = findStart(list);
  if (start?.condition.listedBy === undefined) {
    return `${renderStart(list, start, bounds)}
WITH child ORDER BY ${key} LIMIT $limit`;
  }
  const { end, rest } = renderEnd(start, list);
  const edgeKey = `edge.${toName(sortKey.property)}`;
  const parent = `edge.${toName(start.condition.listedBy)}`;
  const within = [
    isLater ? `${edgeKey} > $after` : `${edgeKey} > ''`,
    ...window.map((bound) => bound(edgeKey)),
    ...rest,
  ];
  return `${end}
CALL (start) {
  MATCH ${renderPath(start.condition.path, { from: 'child', edge: 'edge' })}
  WHERE ${[`${parent} = start.id`, ...within].join(' AND ')}
  WITH child, edge ORDER BY ${parent}, ${edgeKey} LIMIT $limit
  RETURN child
}
WITH DISTINCT child ORDER BY ${key} LIMIT $limit`;
}

/** The clauses that give all of a root list as `child`, each once, to be counted. */
export function renderRootAll(list: RootList): string {
  const { binding, filter, parameters } = list;
  const byDay = Object.values(binding.orders ?? {}).find(({ dates }) => dates !== undefined);
  const window = byDay ? renderWindow(binding.filter ?? {}, filter, byDay, parameters) : [];
  const bounds = window.map((bound) => bound(`child.${toName(byDay?.property ?? '')}`));
  const start = findStart(list);
  const [order] = Object.values(binding.orders ?? {});
  if (start?.condition.listedBy === undefined || !order) return renderStart(list, start, bounds);
  const { end, rest } = renderEnd(start, list);
  return `${end}
MATCH ${renderPath(start.condition.path, { from: 'child', edge: 'edge' })}
WHERE edge.${toName(start.condition.listedBy)} = start.id AND edge.${toName(order.property)} > ''
WITH DISTINCT child${where([...bounds, ...rest])}`;
}

interface Start {
  readonly field: string;
  readonly condition: Condition & { readonly kind: 'some' };
  readonly type: string;
  readonly inner: FilterInput;
}

/** Where a condition names something else whose part of the list is small or listed, and names that by a look-up. */
function findStart({ binding, filter }: RootList): Start | undefined {
  if (filter.id) return undefined;
  for (const [field, condition] of Object.entries(binding.filter ?? {})) {
    const inner = filter[field] as FilterInput | null | undefined;
    if (condition.kind !== 'some' || !inner || !(condition.few || condition.listedBy)) continue;
    const type = condition.filter.replace(/Filter$/u, '');
    if (isAnyLookedUp(type, inner)) return { field, condition, type, inner };
  }
  return undefined;
}

function isAnyLookedUp(type: string, input: FilterInput): boolean {
  const conditions = getFilterBinding(`${type}Filter`);
  return Object.entries(input).some(([field, value]) => {
    const condition = conditions[field];
    if (!condition || (value ?? null) === null) return false;
    return (condition.kind === 'oneOf' || condition.kind === 'equals') && isLookedUp(type, condition.property);
  });
}

function renderStart(list: RootList, start: Start | undefined, bounds: readonly string[]): string {
  const { binding, filter } = list;
  const label = toName(binding.label ?? binding.type);
  if (start) {
    const { end, rest } = renderEnd(start, list);
    return `${end}
MATCH ${renderPath(start.condition.path, { from: 'child', to: 'start' })}
WITH DISTINCT child${where([...bounds, ...rest])}`;
  }
  const predicates = [...bounds, ...predicatesOf(list, filter)];
  // The ids of all types are in one index.
  if (filter.id) return `MATCH (child:Node)${where([...predicates, `child:${label}`])}`;
  return `MATCH (child:${label})${where(predicates)}`;
}

/** What the list belongs to, as `start`, and the conditions besides. */
function renderEnd({ field, type, inner }: Start, list: RootList): { end: string; rest: string[] } {
  const { [field]: _anchor, ...others } = list.filter;
  const input = renderFilter(`${type}Filter`, inner, 'start', list.parameters);
  const end = inner.id
    ? `MATCH (start:Node)${where([input, `start:${toName(type)}`])}`
    : `MATCH (start:${toName(type)})${where([input])}`;
  return { end, rest: predicatesOf(list, others) };
}

function predicatesOf({ binding, always, parameters }: RootList, filter: FilterInput): string[] {
  const conditions =
    Object.keys(filter).length > 0 ? renderFilter(`${binding.type}Filter`, filter, 'child', parameters) : 'true';
  return [always, conditions].filter((predicate) => predicate !== undefined && predicate !== 'true') as string[];
}

function where(predicates: readonly string[]): string {
  return predicates.length === 0 ? '' : `\nWHERE ${predicates.join(' AND ')}`;
}
