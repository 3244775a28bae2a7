import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DaySpan,
  type DayWindow,
  isCertainlyInside,
  isPossiblyInside,
  laneOf,
  lanesOf,
  toDaySpan,
  toDayWindow,
} from '../../../../src/domains/ranking/day-window.js';
import { addDays } from '../../../../src/lib/add-days.js';
import { forAll } from '../../../support/for-all.js';

/** Three years, so that windows and spans often meet. */
const day = fc.integer({ min: 0, max: 1_100 }).map((days) => addDays('2019-01-01', days) ?? '');
const bound = fc.option(day, { nil: undefined });

const inOrder = <Value>(
  one: string | undefined,
  other: string | undefined,
  make: (...days: (string | undefined)[]) => Value,
) => (one !== undefined && other !== undefined && one > other ? make(other, one) : make(one, other));

const span: fc.Arbitrary<DaySpan> = fc.tuple(bound, bound).map(([one, other]) => inOrder(one, other, toDaySpan));
const window: fc.Arbitrary<DayWindow> = fc
  .tuple(bound, bound)
  .map(([one, other]) => inOrder(one, other, (from, to) => toDayWindow({ from, to })));

describe('May 2021 has', () => {
  const may = toDayWindow({ from: '2021-05-01', to: '2021-05-31' });

  test.each([
    ['a span from its first to its last day', '2021-05-01', '2021-05-31', 'certainly'],
    ['its first day', '2021-05-01', '2021-05-01', 'certainly'],
    ['its last day', '2021-05-31', '2021-05-31', 'certainly'],
    ['a span that begins before it', '2021-04-30', '2021-05-01', 'possibly'],
    ['a span that ends after it', '2021-05-31', '2021-06-01', 'possibly'],
    ['a span around it', '2020-01-01', '2022-01-01', 'possibly'],
    ['what ended in it', undefined, '2021-05-01', 'possibly'],
    ['what ended some day after it', undefined, '2030-01-01', 'possibly'],
    ['what began in it', '2021-05-31', undefined, 'possibly'],
    ['what has no date', undefined, undefined, 'possibly'],
    ['the day before', '2021-04-30', '2021-04-30', 'not'],
    ['the day after', '2021-06-01', '2021-06-01', 'not'],
    ['what ended before it', undefined, '2021-04-30', 'not'],
    ['what began after it', '2021-06-01', undefined, 'not'],
  ])('%s: %s to %s %s', (_what, earliest, latest, inside) => {
    const span = toDaySpan(earliest, latest);
    const found = isCertainlyInside(span, may) ? 'certainly' : isPossiblyInside(span, may) ? 'possibly' : 'not';
    expect(found).toBe(inside);
  });
});

describe('a window', () => {
  test('that is open at both ends has everything for certain', () => {
    forAll([span], (span) => expect(isCertainlyInside(span, toDayWindow({}))).toBe(true));
  });

  test('never has more for certain than it may have', () => {
    forAll([span, window], (span, window) => {
      if (isCertainlyInside(span, window)) expect(isPossiblyInside(span, window)).toBe(true);
    });
  });

  test('loses nothing when it is widened', () => {
    forAll([span, window, window], (span, { from, to }, other) => {
      const wider = { from: from < other.from ? from : other.from, to: to > other.to ? to : other.to };
      for (const isInside of [isCertainlyInside, isPossiblyInside]) {
        if (isInside(span, { from, to })) expect(isInside(span, wider)).toBe(true);
      }
    });
  });
});

describe('the lanes of a window', () => {
  const holds = (window: DayWindow, span: DaySpan) => {
    const { lane, day } = laneOf(span);
    return lanesOf(window).some((stretch) => stretch.lane === lane && stretch.from <= day && day <= stretch.to);
  };

  test('hold everything that may lie in it', () => {
    forAll([span, window], (span, window) => {
      if (isPossiblyInside(span, window)) expect(holds(window, span)).toBe(true);
    });
  });

  test('hold nothing else that ended before it, or that lies on one day or is open', () => {
    forAll([span, window], (span, window) => {
      const isShort = span.firstDay === span.lastDay || span.firstDay === '' || span.lastDay === '~';
      if (isShort || span.lastDay < window.from) expect(holds(window, span)).toBe(isPossiblyInside(span, window));
    });
  });

  test('reach to the end of the calendar and no further', () => {
    expect(lanesOf({ from: '9999-12-01', to: '9999-12-31' }).map(({ to }) => to)).toEqual([
      '9999-12-31',
      ...Array(11).fill('~'),
      '9999-12-31',
      '',
    ]);
  });
});
