import { complementOfDay } from '../../lib/complement-of-day.js';
import type { Fact, Properties } from './fact.js';

/** Sorts after every date and every position. */
const LAST = '~';

/**
 * Stored, non-null, unique strings that pages are cut by: one for each order, always read ascending, so that an index
 * gives the order and a cursor is one comparison. Facts read up to speed only; never edited.
 */
export function sortKeysOf(fact: Fact): Properties {
  return {
    positionKey: positionKeyOf(fact),
    ...nameKeyOf(fact),
    ...dateKeysOf(fact),
  };
}

/**
 * In the order of the text that says it first: dossier, place of the first words, id. Words that prove the fact as a whole
 * go before words that prove one field: all recipients of a line share its 抄送, and each has a name of its own.
 */
function positionKeyOf({ claimedBy, evidence, id }: Fact): string {
  return `${claimedBy[0] ?? LAST}|${placeOf(evidence)}|${id}`;
}

function placeOf(evidence: Fact['evidence']): string {
  if (evidence.length === 0) return LAST;
  const first = evidence.filter(({ source }) => source === evidence[0]?.source);
  const whole = first.filter(({ field }) => field === undefined);
  const start = Math.min(...(whole.length > 0 ? whole : first).map((item) => item.start));
  return String(start).padStart(8, '0');
}

function nameKeyOf({ id, properties: { name, title, code } }: Fact): Properties {
  const text = name ?? title ?? code;
  return typeof text === 'string' ? { nameKey: `${text}|${id}` } : {};
}

function dateKeysOf(fact: Fact): Properties {
  if (fact.type !== 'Document' && fact.type !== 'Action') return {};
  const date = sortDateOf(fact);
  return {
    /** What windows of time are compared with. */
    sortDate: date,
    dateKey: `${date ?? LAST}|${fact.id}`,
    newestKey: `${date === undefined ? LAST : complementOfDay(date)}|${fact.id}`,
  };
}

function sortDateOf({ properties: { writtenOn, printedOn, heldOn, notAfter, notBefore } }: Fact): string | undefined {
  const date = writtenOn ?? printedOn ?? heldOn ?? notAfter ?? notBefore;
  return typeof date === 'string' ? date : undefined;
}
