/** A list of an answer, however it came: plain, or as a connection with its page. */
export interface ShownList {
  readonly items: readonly unknown[];
  /** How many there are in all, where that was asked. */
  readonly total: number | undefined;
  /** More follow than the answer holds. */
  readonly more: boolean;
}

export type Fields = Readonly<Record<string, unknown>>;

/** What programs need and people do not. */
const HIDDEN: ReadonlySet<string> = new Set(['__typename', 'id', 'cursor', 'endCursor', 'startCursor']);

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields that a person reads. */
export function listFields(value: Fields): [string, unknown][] {
  return Object.entries(value).filter(([name]) => !HIDDEN.has(name));
}

export function toShownList(value: unknown): ShownList | undefined {
  if (Array.isArray(value)) return { items: value, total: undefined, more: false };
  if (!isFields(value)) return undefined;
  const items = value.nodes ?? value.edges;
  if (!Array.isArray(items)) return undefined;
  const total = typeof value.totalCount === 'number' ? value.totalCount : undefined;
  const hasNextPage = isFields(value.pageInfo) && value.pageInfo.hasNextPage === true;
  return { items, total, more: hasNextPage || (total ?? 0) > items.length };
}
