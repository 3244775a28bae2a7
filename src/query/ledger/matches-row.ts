import type { Values } from '../../binding/field-binding.js';
import type { LedgerRowFilter } from '../../generated/schema-types.js';

type Wanted<Value> = Value | null | undefined;

/** Whether a row that no database holds meets a filter; the same conditions as those of its binding. */
export function matchesRow(
  row: Values,
  { states, basis, tasked, relayedOnly, kinds, places }: LedgerRowFilter,
): boolean {
  return (
    isOneOf(row.state, states) &&
    isOneOf(row.basis, basis) &&
    isOneOf(row.recipientRegion, places) &&
    isTrue(row.tasked, tasked) &&
    isTrue(row.relayedOnly, relayedOnly) &&
    hasOneOf(row.recipientKinds, kinds)
  );
}

function isOneOf(value: unknown, wanted: Wanted<readonly unknown[]>): boolean {
  return (wanted ?? null) === null || wanted?.includes(value) === true;
}

function isTrue(value: unknown, wanted: Wanted<boolean>): boolean {
  return (wanted ?? null) === null || value === wanted;
}

function hasOneOf(values: unknown, wanted: Wanted<readonly unknown[]>): boolean {
  return (wanted ?? null) === null || (Array.isArray(values) && values.some((value) => wanted?.includes(value)));
}
