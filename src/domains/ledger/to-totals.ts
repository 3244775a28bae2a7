import type { Values } from '../../binding/field-binding.js';

/** The parallel lists in which a ledger's node holds its totals. */
export const TOTALS = ['totalStates', 'totalBases', 'totalTasked', 'totalCounts', 'totalOpen'] as const;

/** Totals as they are answered: one for each state, basis of the surest answer, and whether they were tasked. */
export function toTotals(values: Values): object[] {
  const [states, bases, tasked, counts, open] = TOTALS.map((name) => (values[name] ?? []) as readonly unknown[]);
  return (states ?? []).map((state, index) => ({
    state,
    basis: bases?.[index] || null,
    tasked: tasked?.[index],
    bodies: { min: counts?.[index], max: open?.[index] ? null : counts?.[index] },
  }));
}
