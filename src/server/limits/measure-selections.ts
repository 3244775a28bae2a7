import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import type { MeasuredDocument } from './document-rule.js';

/** How a measure is put together: from one field and what stands under it, and from the selections side by side. */
export interface Measure {
  readonly ofField: (field: FieldNode, inside: number) => number;
  /** What a spread adds to what it spreads. */
  readonly ofSpread: number;
  readonly combine: (one: number, other: number) => number;
}

/** Measures every operation with its fragments expanded; each fragment is measured once, so that doubling costs nothing. */
export function measureSelections({ operations, fragments }: MeasuredDocument, measure: Measure): number {
  const known = new Map<string, number>();
  return operations
    .map((operation) => ofSet(operation.selectionSet))
    .reduce((one, other) => measure.combine(one, other), 0);

  function ofSet(set: SelectionSetNode | undefined): number {
    let total = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        total = measure.combine(total, measure.ofField(selection, ofSet(selection.selectionSet)));
      } else {
        const inside =
          selection.kind === Kind.INLINE_FRAGMENT ? ofSet(selection.selectionSet) : ofFragment(selection.name.value);
        total = measure.combine(total, inside + measure.ofSpread);
      }
    }
    return total;
  }

  function ofFragment(name: string): number {
    const before = known.get(name);
    if (before !== undefined) return before;
    const size = ofSet(fragments.get(name)?.selectionSet);
    known.set(name, size);
    return size;
  }
}
