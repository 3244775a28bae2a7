import type { SourceText } from '../evidence/source.js';
import type { Step } from './step.js';

/** Where a page is cut: a stored, non-null, unique key, read ascending. */
export interface SortKey {
  readonly on: 'node' | 'edge';
  readonly property: string;
  /**
   * A stored property beside the key that holds the id of the node whose list this is. With an index on both, a page is a
   * range of it, however long the list is; without, all of the list is read and sorted.
   */
  readonly within?: string;
  /** The key begins with the property `sortDate`, or with its complement, so that a window of days is a range of it. */
  readonly days?: 'ascending' | 'descending';
}

/** What a computed field may ask for besides its node. */
export interface ComputeContext {
  /** The text of a source as it stands now, or null where it is not at hand. */
  readSource(file: string): Promise<SourceText | null>;
}

export type Values = Readonly<Record<string, unknown>>;

/** A value that stands in the node itself. */
export interface PropertyBinding {
  readonly kind: 'property';
  readonly property: string;
  /** What an absent property means: null, or an empty list, false, an empty text. */
  readonly absent?: unknown;
}

/** A value that stands on the relationship by which the node was reached. */
export interface EdgePropertyBinding {
  readonly kind: 'edgeProperty';
  readonly property: string;
}

/** An object of its own type whose fields are served from the same node; null where `presentWith` is absent. */
export interface EmbeddedBinding {
  readonly kind: 'embedded';
  readonly fields: FieldBindings;
  readonly presentWith?: string;
}

/** One other node, or null. */
export interface EdgeBinding {
  readonly kind: 'edge';
  readonly path: readonly Step[];
  /** Properties of the node there, by the name under which they also stand here: who asks for no others need not go there. */
  readonly copies?: Readonly<Record<string, string>>;
  /** There is never more than one, since the statement itself names it. */
  readonly sole?: boolean;
}

/** All other nodes on a path, for lists that stay small. */
export interface ListBinding {
  readonly kind: 'list';
  readonly path: readonly Step[];
  readonly order: SortKey;
}

/** Other nodes, page by page. */
export interface ConnectionBinding {
  readonly kind: 'connection';
  readonly path: readonly Step[];
  /** By the value of the argument `orderBy`; the first one where there is no such argument. */
  readonly orders: Readonly<Record<string, SortKey>>;
  /** Name of the filter that the argument `filter` has. */
  readonly filter?: string;
  /** Arguments that a property of the edge must equal. */
  readonly edgeArguments?: Readonly<Record<string, string>>;
  /** How many items a page may have; left out: as many as any page. */
  readonly most?: number;
  /** The root field whose arguments say the page, where the connection has none of its own. Its cursors bear that name. */
  readonly pagedBy?: string;
}

/** A value worked out from the node's own values. */
export interface ComputedBinding {
  readonly kind: 'computed';
  /** Names of properties. */
  readonly needs: readonly string[];
  readonly compute: (values: Values, context: ComputeContext) => unknown;
}

export type FieldBinding =
  | PropertyBinding
  | EdgePropertyBinding
  | EmbeddedBinding
  | EdgeBinding
  | ListBinding
  | ConnectionBinding
  | ComputedBinding;

export type FieldBindings = Readonly<Record<string, FieldBinding>>;

export function property(name: string, absent?: unknown): PropertyBinding {
  return { kind: 'property', property: name, ...(absent === undefined ? {} : { absent }) };
}

/** Properties that have the name of their field. */
export function properties(...names: string[]): FieldBindings {
  return Object.fromEntries(names.map((name) => [name, property(name)]));
}

/** Lists of values: absent in the graph means empty. */
export function lists(...names: string[]): FieldBindings {
  return Object.fromEntries(names.map((name) => [name, property(name, [])]));
}

export function edgeProperty(name: string): EdgePropertyBinding {
  return { kind: 'edgeProperty', property: name };
}

export function embedded(fields: FieldBindings, presentWith?: string): EmbeddedBinding {
  return { kind: 'embedded', fields, ...(presentWith === undefined ? {} : { presentWith }) };
}

export function edge(...path: Step[]): EdgeBinding {
  return { kind: 'edge', path };
}

/** The one other node that a statement names. */
export function soleEdge(...path: Step[]): EdgeBinding {
  return { kind: 'edge', path, sole: true };
}

/** One other node of which some properties are also stored here, derived at load. */
export function copiedEdge(copies: Readonly<Record<string, string>>, ...path: Step[]): EdgeBinding {
  return { kind: 'edge', path, copies };
}

export function list(...path: Step[]): ListBinding {
  return { kind: 'list', path, order: BY_POSITION };
}

/** A list in another order than that of the text that says it first. */
export function orderedList(order: SortKey, ...path: Step[]): ListBinding {
  return { kind: 'list', path, order };
}

type ConnectionOptions = Partial<Omit<ConnectionBinding, 'kind' | 'path'>>;

export function connection(path: Step | readonly Step[], options: ConnectionOptions = {}): ConnectionBinding {
  return { kind: 'connection', path: [path].flat(), orders: { POSITION: BY_POSITION }, ...options };
}

export function computed(needs: readonly string[], compute: ComputedBinding['compute']): ComputedBinding {
  return { kind: 'computed', needs, compute };
}

/** The same orders in a list whose parent's id stands in the property `parent` beside each key. */
export function within<Name extends string>(
  parent: string,
  orders: Readonly<Record<Name, SortKey>>,
  on: SortKey['on'] = 'node',
): Readonly<Record<Name, SortKey>> {
  const entries = Object.entries<SortKey>(orders).map(([name, order]) => [name, { ...order, on, within: parent }]);
  return Object.fromEntries(entries) as Record<Name, SortKey>;
}

export const BY_POSITION: SortKey = { on: 'node', property: 'positionKey' };
export const BY_NAME: SortKey = { on: 'node', property: 'nameKey' };
