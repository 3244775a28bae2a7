import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '../../../src/lib/days-between.js';
import { forAll } from '../../support/for-all.js';

const DAY_IN_MS = 86_400_000;
const dayNumber = fc.integer({ min: -25_000, max: 50_000 });

function toDay(days: number): string {
  return new Date(days * DAY_IN_MS).toISOString().slice(0, 10);
}

describe('daysBetween', () => {
  test.each([
    ['2021-04-20', '2021-04-20', 0],
    ['2021-04-20', '2021-04-21', 1],
    ['2021-04-20', '2021-04-19', -1],
    ['2021-12-31', '2022-01-01', 1],
    ['2020-02-28', '2020-03-01', 2],
    ['2021-02-28', '2021-03-01', 1],
    ['2021-01-01', '2022-01-01', 365],
    ['2020-01-01', '2021-01-01', 366],
  ])('from %s to %s is %i', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

  test('counts calendar days, whatever the season', () => {
    forAll([dayNumber, dayNumber], (from, to) => expect(daysBetween(toDay(from), toDay(to))).toBe(to - from));
  });
});
