import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from '../../../src/lib/cursor.js';
import { forAll } from '../../support/for-all.js';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const anyCursor = fc.record({ order: anyText, key: anyText });

/** What a cursor would be if it held this JSON. */
function wrap(json: string): string {
  return Buffer.from(json).toString('base64url');
}

describe('a cursor', () => {
  test('gives back any order and key', () => {
    forAll([anyCursor], (cursor) => expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor));
  });

  test('gives back half characters and quotes', () => {
    const cursor = { order: '\ud83d', key: '"\\\u0000\u2028😀|云' };
    expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
  });

  test('can stand in an address as it is', () => {
    forAll([anyCursor], (cursor) => expect(encodeCursor(cursor)).toMatch(/^[A-Za-z0-9_-]+$/u));
  });

  test('is one text for one place in one order', () => {
    expect(encodeCursor({ order: 'NAME', key: '云州|Organization.1' })).toBe(wrap('[1,"NAME","云州|Organization.1"]'));
  });
});

describe('a text that is not exactly a cursor', () => {
  test('is refused, however it came about', () => {
    forAll([fc.string({ unit: 'binary' })], (text) => {
      const cursor = decodeCursor(text);
      expect(cursor === undefined || encodeCursor(cursor) === text).toBe(true);
    });
  });

  test('is refused after one unit is put in, taken out or cut off, unless it names another place exactly', () => {
    const mutation = fc.record({ at: fc.nat(), remove: fc.nat({ max: 1 }), put: fc.string({ maxLength: 1 }) });
    forAll([anyCursor, mutation], (cursor, { at, remove, put }) => {
      const text = encodeCursor(cursor);
      const place = at % (text.length + 1);
      const changed = text.slice(0, place) + put + text.slice(place + remove);
      fc.pre(changed !== text);
      const read = decodeCursor(changed);
      expect(read).not.toEqual(cursor);
      expect(read === undefined || encodeCursor(read) === changed).toBe(true);
    });
  });

  test.each([
    ['nothing', ''],
    ['a plain word', 'POSITION'],
    ['a cursor with white space', ` ${encodeCursor({ order: 'NAME', key: 'a' })}`],
    ['a cursor with padding', `${encodeCursor({ order: 'NAME', key: 'ab' })}=`],
    ['a cursor in the other base64 alphabet', encodeCursor({ order: '?>?>', key: '?>?>' }).replaceAll('_', '/')],
    ['another version', wrap('[2,"NAME","a"]')],
    ['no version', wrap('["NAME","a"]')],
    ['one value more', wrap('[1,"NAME","a",1]')],
    ['one value less', wrap('[1,"NAME"]')],
    ['a key that is no text', wrap('[1,"NAME",7]')],
    ['an order that is no text', wrap('[1,null,"a"]')],
    ['an object', wrap('{"order":"NAME","key":"a"}')],
    ['a number', wrap('1')],
    ['null', wrap('null')],
    ['JSON with white space', wrap('[1, "NAME", "a"]')],
    ['bytes that are not UTF-8', Buffer.from([0x5b, 0x31, 0x2c, 0xff, 0xfe]).toString('base64url')],
    ['a byte order mark before it', wrap('\ufeff[1,"NAME","a"]')],
  ])('is refused: %s', (_name, text) => expect(decodeCursor(text)).toBeUndefined());
});
