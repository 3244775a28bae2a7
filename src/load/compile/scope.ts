import { type FactId, toFactId } from '../../domains/fact/fact.js';
import type { FactType } from '../../domains/fact/fact.model.js';
import type { Claims } from '../claims.js';
import type { Path } from '../yaml-file.js';

/** What the compilers of one dossier share. */
export interface Scope {
  readonly claims: Claims;
  /** Name of the dossier: the prefix of keys that mean something only inside it. */
  readonly dossier: string;
  /** GB/T 2260 code that relative names mean. */
  readonly place?: string | undefined;
}

/** Key of something that only this dossier names: its audiences, directives, actions, aggregates. */
export function localKey({ dossier }: Scope, key: string): string {
  return `${dossier}/${key}`;
}

export function localId(scope: Scope, type: FactType, key: string): FactId {
  return toFactId(type, localKey(scope, key));
}

/** The part of an entry that the graph stores as it stands: the keys of a noun's properties. */
export function pickProperties<Shape extends object>(
  entry: { readonly [Key in keyof Shape]?: unknown },
  shape: Shape,
): Record<string, string | number | boolean | readonly string[]> {
  return Object.fromEntries(
    Object.keys(shape)
      .map((key) => [key, entry[key as keyof Shape]])
      .filter(([, value]) => value !== undefined),
  ) as Record<string, string | number | boolean | readonly string[]>;
}

/** Runs a claim for each entry of a section, with the path that faults in it are reported at. */
export function eachEntry<Entry>(
  entries: readonly Entry[],
  section: string,
  claim: (entry: Entry, path: Path) => void,
): void {
  entries.forEach((entry, index) => {
    claim(entry, [section, index]);
  });
}
