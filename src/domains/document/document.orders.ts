import type { SortKey } from '../../binding/field-binding.js';

/** Both read ascending: the undated come last either way. */
export const DOCUMENT_ORDERS = {
  OLDEST_FIRST: { on: 'node', property: 'dateKey' },
  NEWEST_FIRST: { on: 'node', property: 'newestKey' },
} as const satisfies Record<string, SortKey>;
