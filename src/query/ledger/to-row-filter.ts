import type { LedgerRowFilter, QueryResponseLedgerArgs } from '../../generated/schema-types.js';

/** The conditions on the rows of a ledger, from the arguments of its root field. Both ways to name states hold at once. */
export function toRowFilter({ states, filter }: Pick<QueryResponseLedgerArgs, 'states' | 'filter'>): LedgerRowFilter {
  const inFilter = filter?.states;
  const wanted = states && inFilter ? states.filter((state) => inFilter.includes(state)) : (states ?? inFilter);
  return { ...filter, ...(wanted ? { states: wanted } : {}) };
}
