import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/lib/add-days.js';
import { daysBetween } from '../../../src/lib/days-between.js';
import { forAll } from '../../support/for-all.js';

describe('addDays', () => {
  test.each([
    ['2020-02-28', 1, '2020-02-29'],
    ['2021-02-28', 1, '2021-03-01'],
    ['2021-12-31', 1, '2022-01-01'],
    ['2021-04-20', 0, '2021-04-20'],
    ['9999-12-31', 1, undefined],
  ])('%s and %i days', (day, days, later) => expect(addDays(day, days)).toBe(later));

  test('is as many days later as it says', () => {
    forAll([fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 40_000 })], (start, days) => {
      const day = addDays('1949-10-01', start) ?? '';
      expect(daysBetween(day, addDays(day, days) ?? '')).toBe(days);
    });
  });
});
