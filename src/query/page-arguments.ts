import type { ConnectionBinding, SortKey } from '../binding/field-binding.js';
import { decodeCursor } from '../lib/cursor.js';
import { InvalidArgumentError } from './invalid-argument-error.js';

export const MAX_PAGE = 100;

/** Which page of which order. */
export interface PageRequest {
  readonly first: number;
  /** Sort key after which the page begins. */
  readonly after?: string;
  /** The list and its order, as its cursors name them. */
  readonly order: string;
  readonly sortKey: SortKey;
}

export type PageArguments = Readonly<Record<string, unknown>>;

/**
 * Checks `first`, `after` and `orderBy` before anything is asked of the database. `list` names the list in its cursors,
 * since lists of different things share the names of their orders.
 */
export function toPageRequest(
  arguments_: PageArguments,
  orders: ConnectionBinding['orders'],
  list?: string,
  most?: number,
): PageRequest {
  const { first, after, orderBy } = arguments_;
  const name = typeof orderBy === 'string' ? orderBy : (Object.keys(orders)[0] ?? '');
  const sortKey = orders[name];
  if (!sortKey) throw new InvalidArgumentError('orderBy', `There is no order "${name}" here.`);
  const order = list === undefined ? name : `${list} ${name}`;
  const size = checkFirst(first, most);
  if (after === undefined || after === null) return { first: size, order, sortKey };
  const cursor = decodeCursor(String(after));
  if (cursor?.order === order) return { first: size, order, sortKey, after: cursor.key };
  const why = cursor ? `is from a list ordered by ${cursor.order}, not ${order}` : 'is no cursor of this server';
  throw new InvalidArgumentError('after', `The cursor "${String(after)}" ${why}; take it from pageInfo.endCursor.`);
}

export function checkFirst(first: unknown, most: number = MAX_PAGE): number {
  const size = Number(first);
  if (Number.isInteger(size) && size >= 1 && size <= most) return size;
  throw new InvalidArgumentError('first', `first is ${String(first)}; it must be from 1 to ${most}.`);
}
