import type { SortKey } from '../binding/field-binding.js';
import { toName } from '../graph/labels.js';

/** The stored text by which an order places a node: `child.dateKey`. */
export function renderSortKey({ on, property }: SortKey, names = { child: 'child', edge: 'edge' }): string {
  return `${on === 'edge' ? names.edge : names.child}.${toName(property)}`;
}
