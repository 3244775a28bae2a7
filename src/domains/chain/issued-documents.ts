/** Documents of a body that chains begin with. */
export interface IssuedDocuments {
  /** Oldest first. */
  readonly ids: readonly string[];
  /** Whether it issued older or undated ones that are not among these. */
  readonly more: boolean;
}

/** Of a body that issues every week nobody reads the chains of all its years at once: the newest are followed. */
export const MAX_ISSUED = 100;

/** From `[id, dateKey]` of what a body issued, newest first, one more than are followed where there are more. */
export function toIssuedDocuments(newest: readonly (readonly unknown[])[]): IssuedDocuments {
  const followed = newest.slice(0, MAX_ISSUED).map(([id, dateKey]) => ({ id: String(id), dateKey: String(dateKey) }));
  followed.sort((left, right) => (left.dateKey < right.dateKey ? -1 : 1));
  return { ids: followed.map(({ id }) => id), more: newest.length > MAX_ISSUED };
}
