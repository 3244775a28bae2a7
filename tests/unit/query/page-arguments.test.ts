import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SortKey } from '../../../src/binding/field-binding.js';
import { encodeCursor } from '../../../src/lib/cursor.js';
import { InvalidArgumentError } from '../../../src/query/invalid-argument-error.js';
import { MAX_PAGE, type PageArguments, toPageRequest } from '../../../src/query/page-arguments.js';
import { forAll } from '../../support/for-all.js';

const POSITION: SortKey = { on: 'node', property: 'positionKey' };
const NAME: SortKey = { on: 'node', property: 'nameKey' };
const ORDERS = { POSITION, NAME };

function refusalOf(arguments_: PageArguments): InvalidArgumentError {
  try {
    toPageRequest(arguments_, ORDERS);
  } catch (error) {
    if (error instanceof InvalidArgumentError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a page', () => {
  test('is in the first order and from the beginning where nothing else is said', () =>
    expect(toPageRequest({ first: 20 }, ORDERS)).toEqual({ first: 20, order: 'POSITION', sortKey: POSITION }));

  test('takes null for nothing said', () =>
    expect(toPageRequest({ first: 20, after: null, orderBy: null }, ORDERS)).toEqual({
      first: 20,
      order: 'POSITION',
      sortKey: POSITION,
    }));

  test('goes on after any key of the order that its cursor was made in', () => {
    forAll([fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: MAX_PAGE })], (key, first) => {
      const after = encodeCursor({ order: 'NAME', key });
      expect(toPageRequest({ first, after, orderBy: 'NAME' }, ORDERS)).toEqual({
        first,
        order: 'NAME',
        sortKey: NAME,
        after: key,
      });
    });
  });
});

describe('a page is refused', () => {
  test.each([[0], [-1], [101], [1.5], [Number.NaN], [undefined], [null], ['ten']])('with first %j', (first) => {
    const { argument, code, message } = refusalOf({ first });
    expect([argument, code, message]).toEqual([
      'first',
      'INVALID_ARGUMENT',
      `first is ${String(first)}; it must be from 1 to 100.`,
    ]);
  });

  test('in an order that the list does not have', () => {
    const { argument, message } = refusalOf({ first: 1, orderBy: 'SIZE' });
    expect([argument, message]).toEqual(['orderBy', 'There is no order "SIZE" here.']);
  });

  test('with a text that is no cursor', () => {
    const { argument, message } = refusalOf({ first: 1, after: 'page 2' });
    expect([argument, message]).toEqual([
      'after',
      'The cursor "page 2" is no cursor of this server; take it from pageInfo.endCursor.',
    ]);
  });

  test('with an empty cursor', () =>
    expect(refusalOf({ first: 1, after: '' }).message).toBe(
      'The cursor "" is no cursor of this server; take it from pageInfo.endCursor.',
    ));

  test('with a cursor of another order', () => {
    const after = encodeCursor({ order: 'NAME', key: '云州' });
    const { argument, message } = refusalOf({ first: 1, after });
    expect([argument, message]).toEqual([
      'after',
      `The cursor "${after}" is from a list ordered by NAME, not POSITION; take it from pageInfo.endCursor.`,
    ]);
  });
});
