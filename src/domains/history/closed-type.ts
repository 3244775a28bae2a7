/** Relationships of the second clock start at any fact, whether it is said now or closed. */
const OF_THE_CLOCK: ReadonlySet<string> = new Set(['RECORDED_IN', 'CHANGED_IN', 'WITHDRAWN_IN', 'REPLACED_BY']);

/**
 * The type under which a closed fact keeps a relationship of this type: another one, so that no way through the graph
 * against its direction can come upon what is no longer said.
 */
export function toClosedType(type: string): string {
  return OF_THE_CLOCK.has(type) ? type : `WAS_${type}`;
}
