import type { SortKey } from '../../../binding/field-binding.js';
import type { TypeBinding } from '../../../binding/type-binding.js';
import { complementOfDay } from '../../../lib/complement-of-day.js';
import type { PageArguments } from '../../page-arguments.js';
import { type FilterInput, type FilterParameters, renderAnchoredFilter } from '../../render-filter.js';
import { renderSortKey } from '../../render-sort-key.js';
import type { ItemConditions } from '../page-slot.js';

export interface RootConditions {
  readonly binding: TypeBinding;
  readonly child: string;
  readonly sortKey: SortKey;
  readonly arguments_: PageArguments;
}

/** Sorts after everything that may follow a day in a key. */
const LAST = '~';

/** What a filter asks of a root list, in the form that lets an index begin as near to the answer as it can. */
export function renderRootConditions(
  { binding, child, sortKey, arguments_ }: RootConditions,
  parameters: FilterParameters,
): ItemConditions {
  const filter = (arguments_.filter ?? {}) as FilterInput;
  if (!binding.filter) return { predicates: [] };
  const { anchor, listed, predicate } = renderAnchoredFilter(`${binding.type}Filter`, filter, child, parameters);
  const window = renderWindow(filter, binding, sortKey).map(([bound, day]) => {
    return `${renderSortKey(sortKey, { child, edge: '' })} ${bound} ${parameters.add(day)}`;
  });
  return { anchor, listed, predicates: [...window, ...(predicate === 'true' ? [] : [predicate])] };
}

/** A window of days as a range of the sort key: without it, a list in order of time would be read from its beginning. */
function renderWindow(filter: FilterInput, binding: TypeBinding, { days }: SortKey): [bound: string, day: string][] {
  if (!days) return [];
  return Object.entries(filter).flatMap(([field, day]): [string, string][] => {
    const condition = binding.filter?.[field];
    if (typeof day !== 'string' || !condition || !('property' in condition) || condition.property !== 'sortDate')
      return [];
    const isStart = condition.kind === 'notBefore';
    if (days === 'ascending') return [isStart ? ['>=', day] : ['<=', `${day}${LAST}`]];
    return [isStart ? ['<=', `${complementOfDay(day)}${LAST}`] : ['>=', complementOfDay(day)]];
  });
}
