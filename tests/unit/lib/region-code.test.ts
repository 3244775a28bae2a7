import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithinRegion } from '../../../src/lib/region-code.js';
import { forAll } from '../../support/for-all.js';

const digits = (count: number) =>
  fc.integer({ min: 1, max: 10 ** count - 1 }).map((number) => String(number).padStart(count, '0'));

describe('a place', () => {
  it.each([
    ['210000', '210000', true],
    ['210100', '210000', true],
    ['210102', '210000', true],
    ['220100', '210000', false],
    ['210000', '210100', false],
    ['210102', '210100', true],
    ['210202', '210100', false],
    ['210102', '210102', true],
    ['210100', '210102', false],
    ['210103', '210102', false],
  ])('%s lies in %s: %s', (code, region, expected) => expect(isWithinRegion(code, region)).toBe(expected));

  it('lies in itself, in its prefecture and in its province, and no larger place lies in it', () =>
    forAll([digits(2), digits(2), digits(2)], (province, prefecture, county) => {
      const [one, two, three] = [`${province}0000`, `${province}${prefecture}00`, `${province}${prefecture}${county}`];
      expect([one, two, three].map((place) => [one, two, three].map((other) => isWithinRegion(place, other)))).toEqual([
        [true, false, false],
        [true, true, false],
        [true, true, true],
      ]);
    }));
});
