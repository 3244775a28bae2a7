import { findMatch } from './find-match.js';
import type { Match } from './match.js';
import { scoreMatch } from './score-match.js';
import type { SearchQuestion } from './search-question.js';
import type { SearchedField, SearchedText } from './searched-texts.js';

/** Something that may answer a search: where it stands in the dataset, and the texts that it is found by. */
export interface SearchCandidate {
  readonly id: string;
  readonly type: string;
  readonly positionKey: string;
  readonly texts: readonly SearchedText[];
}

/** Why something was found, in the words of the schema. */
export type SearchReason = SearchedField | 'ABBREVIATION' | 'PINYIN' | 'PINYIN_INITIALS';

export interface RankedHit {
  readonly candidate: SearchCandidate;
  /** From 0 to 1. */
  readonly score: number;
  /** Strongest first. */
  readonly reasons: readonly SearchReason[];
  /** The one order of hits, read ascending: score, then the place in the dataset. */
  readonly rankKey: string;
}

/** How one text answers to one thing that is sought. */
interface Answer {
  readonly score: number;
  readonly reason: SearchReason;
}

/** What is found in several pieces ranks below what stands in one. */
const SCATTERED = 0.9;
const PARTIAL = 0.2;
const LEAST_COVERAGE = 0.6;

/** Candidates that hold the whole text in one piece, or every term of it, best first. */
export function rankFullHits({ wholes, terms }: SearchQuestion, candidates: readonly SearchCandidate[]): RankedHit[] {
  return rank(candidates, (candidate) => {
    const whole = wholes.flatMap((sought) => answersTo(sought, candidate.texts));
    if (whole.length > 0) return toHit(candidate, best(whole), whole);
    const each = terms.map(({ text }) => answersTo(text, candidate.texts));
    return each.every((answers) => answers.length > 0)
      ? toHit(candidate, SCATTERED * mean(each.map(best)), each.flat())
      : undefined;
  });
}

/** Candidates of which one text holds most of the parts, best first. */
export function rankPartialHits({ parts }: SearchQuestion, candidates: readonly SearchCandidate[]): RankedHit[] {
  return rank(candidates, (candidate) => {
    const found = candidate.texts.map((text) => parts.flatMap((part) => answersTo(part, [text])));
    const enough = found.filter((answers) => answers.length / parts.length >= LEAST_COVERAGE);
    const score = (answers: readonly Answer[]) => (PARTIAL * best(answers) * answers.length) / parts.length;
    return enough.length > 0 ? toHit(candidate, Math.max(...enough.map(score)), enough.flat()) : undefined;
  });
}

function answersTo(sought: string, texts: readonly SearchedText[]): Answer[] {
  return texts.flatMap((text) => {
    const match = findMatch(sought, text);
    return match ? [{ score: scoreMatch(text.field, match, sought), reason: reasonOf(text.field, match) }] : [];
  });
}

function reasonOf(field: SearchedField, { manner }: Match): SearchReason {
  if (manner === 'ABBREVIATED') return 'ABBREVIATION';
  if (manner === 'PINYIN') return 'PINYIN';
  return manner === 'INITIALS' ? 'PINYIN_INITIALS' : field;
}

function rank(
  candidates: readonly SearchCandidate[],
  hitOf: (candidate: SearchCandidate) => RankedHit | undefined,
): RankedHit[] {
  return candidates
    .flatMap((candidate) => hitOf(candidate) ?? [])
    .sort((left, right) => (left.rankKey < right.rankKey ? -1 : 1));
}

const DIGITS = 4;

/** Rounded, so that the score that is shown is the one that decides. */
function toHit(candidate: SearchCandidate, score: number, answers: readonly Answer[]): RankedHit {
  const strongestFirst = [...answers].sort((left, right) => right.score - left.score);
  return {
    candidate,
    score: Number(score.toFixed(DIGITS)),
    reasons: [...new Set(strongestFirst.map(({ reason }) => reason))],
    rankKey: `${(1 - score).toFixed(DIGITS)}|${candidate.positionKey}`,
  };
}

function best(answers: readonly Answer[]): number {
  return Math.max(...answers.map(({ score }) => score));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
