import type { SortKey } from '../../binding/field-binding.js';

/** Both read ascending: the undated come last either way. */
export const DOCUMENT_ORDERS = {
  OLDEST_FIRST: { on: 'node', property: 'dateKey', days: 'ascending' },
  NEWEST_FIRST: { on: 'node', property: 'newestKey', days: 'descending' },
} as const satisfies Record<string, SortKey>;
