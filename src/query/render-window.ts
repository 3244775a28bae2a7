import type { FilterBinding } from '../binding/condition.js';
import type { SortKey } from '../binding/field-binding.js';
import type { FilterInput, FilterParameters } from './render-filter.js';

/** Sorts after every key that begins with the day before it, and before the next day. */
const END_OF_DAY = '}';
/** Keys of the undated begin with it. */
const UNDATED = '~';

/**
 * Bounds of an order's key that follow from the days that a filter allows, where the key begins with the day: the index is
 * read from the first of them, not from its beginning. Each is given the key's text. The filter still has the last word.
 */
export function renderWindow(
  conditions: FilterBinding,
  filter: FilterInput,
  { dates }: SortKey,
  parameters: FilterParameters,
): ((key: string) => string)[] {
  if (dates === undefined) return [];
  const bounds = Object.entries(conditions).flatMap(([field, condition]) => {
    const day = filter[field];
    if (typeof day !== 'string' || (condition.kind !== 'notBefore' && condition.kind !== 'notAfter')) return [];
    if ((condition.kind === 'notBefore') === (dates === 'forwards')) {
      const first = parameters.add(dates === 'forwards' ? day : complementOf(day));
      return [(key: string) => `${key} >= ${first}`];
    }
    const last = parameters.add(`${dates === 'forwards' ? day : complementOf(day)}${END_OF_DAY}`);
    return [(key: string) => `${key} < ${last}`];
  });
  return bounds.length > 0 ? [...bounds, (key) => `${key} < '${UNDATED}'`] : [];
}

/** A key that runs backwards begins with the nine's complement of the day. */
function complementOf(day: string): string {
  return day.replace(/\d/gu, (digit) => String(9 - Number(digit)));
}
