import type { Fact, Properties } from '../../domains/fact/fact.js';
import { reachedOn } from '../../inference/document-day.js';
import { daysBetween } from '../../lib/days-between.js';

/**
 * Days from what is answered to the answer, as bounds. An answer never precedes what it answers, so the lower bound is at
 * least 0; an undated end leaves the upper bound open instead of guessing it.
 */
export function responseDays(response: Fact, facts: ReadonlyMap<string, Fact>): Properties {
  const { subject, asked } = endsOf(response, facts);
  if (!subject || asked === undefined) return { daysMin: 0 };
  const { earliest, latest } = boundsOf(subject);
  return {
    daysMin: earliest === undefined ? 0 : Math.max(0, daysBetween(asked, earliest)),
    ...(latest === undefined ? {} : { daysMax: Math.max(0, daysBetween(asked, latest)) }),
  };
}

/** True only where both days are known. */
export function answersBeforeAsked(response: Fact, facts: ReadonlyMap<string, Fact>): boolean {
  const { subject, asked } = endsOf(response, facts);
  const latest = subject && boundsOf(subject).latest;
  return asked !== undefined && latest !== undefined && latest < asked;
}

function endsOf({ links }: Fact, facts: ReadonlyMap<string, Fact>) {
  const end = (type: string) => facts.get(links.find((link) => link.type === type)?.to ?? '');
  return { subject: end('RESPONDS_WITH'), asked: reachedOn(documentOf(end('RESPONDS_TO'), facts)) };
}

function documentOf(fact: Fact | undefined, facts: ReadonlyMap<string, Fact>): Fact | undefined {
  if (fact?.type !== 'Directive') return fact;
  return facts.get(fact.links.find(({ type }) => type === 'CONTAINED_IN')?.to ?? '');
}

function boundsOf({ type, properties }: Fact): { earliest?: string | undefined; latest?: string | undefined } {
  const text = (name: string) => (typeof properties[name] === 'string' ? properties[name] : undefined);
  if (type === 'Action') return { earliest: text('notBefore'), latest: text('notAfter') };
  const days = [text('writtenOn'), text('printedOn')].filter((day) => day !== undefined).sort();
  return { earliest: days[0], latest: days.at(-1) };
}
