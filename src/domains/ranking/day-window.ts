import { addDays } from '../../lib/add-days.js';
import { daysBetween } from '../../lib/days-between.js';

/** Sort before and after every day: where a bound of an event, or an end of a window, is not known or not given. */
export const BEFORE_ALL_DAYS = '';
export const AFTER_ALL_DAYS = '~';

/** Between which days something happened. */
export interface DaySpan {
  readonly firstDay: string;
  readonly lastDay: string;
}

/** The days asked for, both included. */
export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

type Day = string | null | undefined;

export function toDaySpan(earliest: Day, latest: Day): DaySpan {
  return { firstDay: earliest ?? BEFORE_ALL_DAYS, lastDay: latest ?? AFTER_ALL_DAYS };
}

export function toDayWindow({ from, to }: { readonly from?: Day; readonly to?: Day }): DayWindow {
  return { from: from ?? BEFORE_ALL_DAYS, to: to ?? AFTER_ALL_DAYS };
}

/** Whatever the true day is, it lies in the window. */
export function isCertainlyInside({ firstDay, lastDay }: DaySpan, { from, to }: DayWindow): boolean {
  return from <= firstDay && lastDay <= to;
}

/** The true day may lie in the window: of something undated it always may. */
export function isPossiblyInside({ firstDay, lastDay }: DaySpan, { from, to }: DayWindow): boolean {
  return firstDay <= to && from <= lastDay;
}

/** Greatest lengths in days of the spans that share a lane: each twice the last, so that like lie with like. */
const LENGTHS = [0, 1, 3, 7, 15, 31, 63, 127, 255, 511] as const;

/**
 * The part of the index that an event stands in, and its day there. Spans of like length share a lane, so that a window
 * reads hardly more than what may lie inside it: in one list of all spans it would have to read all that ended later.
 */
export function laneOf({ firstDay, lastDay }: DaySpan): { readonly lane: string; readonly day: string } {
  const begins = firstDay !== BEFORE_ALL_DAYS;
  const ends = lastDay !== AFTER_ALL_DAYS;
  if (!ends) return begins ? { lane: 'SINCE', day: firstDay } : { lane: 'UNDATED', day: BEFORE_ALL_DAYS };
  if (!begins) return { lane: 'UNTIL', day: lastDay };
  const length = LENGTHS.find((days) => daysBetween(firstDay, lastDay) <= days);
  return { lane: length === undefined ? 'LONGER' : `DAYS_${length}`, day: lastDay };
}

export interface LaneStretch {
  readonly lane: string;
  readonly from: string;
  readonly to: string;
}

/** Where everything that may lie inside a window stands, and little else. */
export function lanesOf({ from, to }: DayWindow): LaneStretch[] {
  const later = (days: number) => (to === AFTER_ALL_DAYS ? to : (addDays(to, days) ?? AFTER_ALL_DAYS));
  return [
    ...LENGTHS.map((days) => ({ lane: `DAYS_${days}`, from, to: later(days) })),
    { lane: 'LONGER', from, to: AFTER_ALL_DAYS },
    { lane: 'UNTIL', from, to: AFTER_ALL_DAYS },
    { lane: 'SINCE', from: BEFORE_ALL_DAYS, to },
    { lane: 'UNDATED', from: BEFORE_ALL_DAYS, to: BEFORE_ALL_DAYS },
  ];
}
