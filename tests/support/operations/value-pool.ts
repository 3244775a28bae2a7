/** Arguments of a field that belong together: a cursor and the order that it is of, a search and the place in it. */
export type ArgumentBundle = Readonly<Record<string, string | number | boolean | null | readonly string[] | object>>;

/** What generated operations ask for, taken from a graph. */
export interface ValuePool {
  /** By coordinate (`DocumentBy.number`, `Document.evidence.field`), by name of the argument, or by type. */
  readonly values: Readonly<Record<string, readonly (string | number)[]>>;
  /** By coordinate of the field: `Document.directives`. */
  readonly bundles: Readonly<Record<string, readonly ArgumentBundle[]>>;
}

/** Coordinates from the most special to the most general. */
export function valuesOf({ values }: ValuePool, ...names: readonly string[]): readonly (string | number)[] {
  return names.map((name) => values[name] ?? []).find((found) => found.length > 0) ?? [];
}
