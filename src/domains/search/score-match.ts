import type { Match, MatchExtent } from './match.js';
import type { SearchedField } from './searched-texts.js';

type Scores = Readonly<Record<MatchExtent, number>>;

/** Steps between scores are wider than what the share of a text adds, so that a shorter text goes first within a step only. */
const WRITTEN: Readonly<Record<SearchedField, Scores>> = {
  NUMBER: { WHOLE: 0.97, BEGINNING: 0.78, INSIDE: 0.7 },
  NAME: { WHOLE: 0.93, BEGINNING: 0.74, INSIDE: 0.66 },
  ALIAS: { WHOLE: 0.89, BEGINNING: 0.62, INSIDE: 0.58 },
  TITLE: { WHOLE: 0.85, BEGINNING: 0.54, INSIDE: 0.5 },
  TEXT: { WHOLE: 0.38, BEGINNING: 0.34, INSIDE: 0.34 },
};
/** Without a digit nobody means a number: 科协 is a body before it is the beginning of 科协办发. */
const NUMBER_WITHOUT_DIGITS: Scores = { WHOLE: 0.46, BEGINNING: 0.46, INSIDE: 0.46 };
const ABBREVIATED: Scores = { WHOLE: 0.42, BEGINNING: 0.42, INSIDE: 0.4 };
const PINYIN: Scores = { WHOLE: 0.3, BEGINNING: 0.24, INSIDE: 0.18 };
const INITIALS: Scores = { WHOLE: 0.27, BEGINNING: 0.15, INSIDE: 0.12 };
/** Canonical names before other forms, forms of names before titles, where all else is equal. */
const FIELD_BONUS: Readonly<Record<SearchedField, number>> = {
  NAME: 0.01,
  ALIAS: 0.005,
  NUMBER: 0,
  TITLE: 0,
  TEXT: 0,
};
const SHARE_BONUS = 0.02;

/** How well a text answers, from 0 to 1: by what it is, then by how much of it answers. */
export function scoreMatch(field: SearchedField, match: Match, sought: string): number {
  return stepOf(field, match, sought) + SHARE_BONUS * match.share;
}

function stepOf(field: SearchedField, { manner, extent }: Match, sought: string): number {
  if (manner === 'ABBREVIATED') return ABBREVIATED[extent] + FIELD_BONUS[field];
  if (manner === 'PINYIN') return PINYIN[extent] + FIELD_BONUS[field];
  if (manner === 'INITIALS') return INITIALS[extent] + FIELD_BONUS[field];
  const isNumber = field === 'NUMBER' && !/\d/.test(sought);
  return (isNumber ? NUMBER_WITHOUT_DIGITS : WRITTEN[field])[extent];
}
