import type { LedgerRow } from './ledger.js';

/** Parallel lists, as a node can hold them. One entry for each state, basis of the surest answer, and whether they were tasked. */
export interface Totals {
  readonly states: readonly string[];
  /** Empty where nobody answered. */
  readonly bases: readonly string[];
  readonly tasked: readonly boolean[];
  readonly counts: readonly number[];
  /** Whether there may be more than were counted: a class among those expected is open. */
  readonly open: readonly boolean[];
}

/** How many bodies are in which state. The unnamed rest of a class is no body; it makes the counts lower bounds. */
export function countTotals(rows: readonly LedgerRow[]): Totals {
  const openTo = new Set(rows.filter(({ recipient }) => recipient.kind !== 'BODY').map(({ tasked }) => tasked));
  const counts = new Map<string, { state: string; basis: string; tasked: boolean; count: number }>();
  for (const { recipient, state, tasked, responses } of rows) {
    if (recipient.kind !== 'BODY') continue;
    const basis = responses[0]?.basis ?? '';
    const key = `${state}|${basis}|${tasked}`;
    counts.set(key, { state, basis, tasked, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const sorted = [...counts].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, total]) => total);
  return {
    states: sorted.map(({ state }) => state),
    bases: sorted.map(({ basis }) => basis),
    tasked: sorted.map(({ tasked }) => tasked),
    counts: sorted.map(({ count }) => count),
    open: sorted.map(({ tasked, state }) => state !== 'NOT_ADDRESSED' && openTo.has(tasked)),
  };
}
