import { daysBetween } from '../../lib/days-between.js';
import { reachedOn } from '../document/document-day.js';
import type { Fact, Properties } from '../fact/fact.js';
import type { FactIndex } from '../fact/fact-index.js';

/** How an end of a span of days was found. */
export const DAY_BOUND_SOURCES = [
  'STATED',
  'NEVER_BEFORE',
  'NO_LATER_THAN',
  'ANSWER_UNDATED',
  'ASKED_UNDATED',
] as const;
export type DayBoundSource = (typeof DAY_BOUND_SOURCES)[number];

export interface ResponseDays {
  readonly daysMin: number;
  /** Absent where nothing bounds the answer from above. */
  readonly daysMax?: number;
  readonly daysMinFrom: DayBoundSource;
  readonly daysMaxFrom: DayBoundSource;
}

/**
 * Days from what is answered to the answer, as bounds. An answer never precedes what it answers, so the lower bound is at
 * least 0; an undated end leaves the upper bound open instead of guessing it.
 */
export function responseDays(response: Fact, index: FactIndex): ResponseDays & Properties {
  const asked = askedOn(response, index);
  const { earliest, latest } = answeredOn(response, index);
  if (asked === undefined) return { daysMin: 0, daysMinFrom: 'NEVER_BEFORE', daysMaxFrom: 'ASKED_UNDATED' };
  const soonest = earliest === undefined ? -1 : daysBetween(asked, earliest);
  return {
    daysMin: Math.max(0, soonest),
    daysMinFrom: soonest < 0 ? 'NEVER_BEFORE' : 'STATED',
    ...(latest === undefined ? {} : { daysMax: Math.max(0, daysBetween(asked, latest)) }),
    daysMaxFrom: latest === undefined ? 'ANSWER_UNDATED' : latest === earliest ? 'STATED' : 'NO_LATER_THAN',
  };
}

/** True only where both days are known. */
export function answersBeforeAsked(response: Fact, index: FactIndex): boolean {
  const asked = askedOn(response, index);
  const { latest } = answeredOn(response, index);
  return asked !== undefined && latest !== undefined && latest < asked;
}

/** When the answer was given, as far as its own dates say. */
export function answeredOn(response: Fact, index: FactIndex): { earliest?: string; latest?: string } {
  const subject = index.end(response, 'RESPONDS_WITH');
  if (!subject) return {};
  if (subject.type === 'Action') return boundsOf(subject.properties.notBefore, subject.properties.notAfter);
  // Where only the print is dated, the writing is known to be no later, and nothing more.
  const { writtenOn, printedOn } = subject.properties;
  return boundsOf(writtenOn, printedOn ?? writtenOn);
}

function askedOn(response: Fact, index: FactIndex): string | undefined {
  const object = index.end(response, 'RESPONDS_TO');
  return reachedOn(object?.type === 'Directive' ? index.end(object, 'CONTAINED_IN') : object, index);
}

function boundsOf(earliest: unknown, latest: unknown): { earliest?: string; latest?: string } {
  return {
    ...(typeof earliest === 'string' ? { earliest } : {}),
    ...(typeof latest === 'string' ? { latest } : {}),
  };
}
