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
  /** Properties of the thing itself, as far as it is ranked by them; null where it has none. */
  readonly stored: Readonly<Record<string, string | null>>;
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
  readonly places: number;
}

/** What is found in several pieces ranks below what stands in one. */
const SCATTERED = 0.9;
const PARTIAL = 0.2;
const LEAST_COVERAGE = 0.6;
/** Of two texts that hold as much, the shorter is meant. */
const SHORTNESS = 0.05;

/** Candidates that hold the whole text in one piece, or every term of it, best first. */
export function rankFullHits({ wholes, terms }: SearchQuestion, candidates: readonly SearchCandidate[]): RankedHit[] {
  return rank(candidates, (candidate) => {
    const whole = wholes.flatMap((sought) => answersTo(sought, candidate.texts));
    const each = terms.map(({ text }) => answersTo(text, candidate.texts));
    const hasAll = each.every((answers) => answers.length > 0);
    const scores = [...(whole.length > 0 ? [best(whole)] : []), ...(hasAll ? [SCATTERED * mean(each.map(best))] : [])];
    if (scores.length === 0) return undefined;
    return toHit(candidate, Math.max(...scores), [...whole, ...(hasAll ? each.flat() : [])]);
  });
}

/** Candidates of which one text holds most of the parts, best first. */
export function rankPartialHits({ parts }: SearchQuestion, candidates: readonly SearchCandidate[]): RankedHit[] {
  const all = sum(parts.map(({ count }) => count));
  return rank(candidates, (candidate) => {
    const found = candidate.texts.flatMap((text) => {
      const answers = parts.flatMap((part) => toAnswer(part.text, text, part.count) ?? []);
      const coverage = sum(answers.map(({ places }) => places)) / all;
      if (coverage < LEAST_COVERAGE) return [];
      return [{ answers, score: PARTIAL * best(answers) * coverage + SHORTNESS / text.folded.text.length }];
    });
    if (found.length === 0) return undefined;
    return toHit(
      candidate,
      Math.max(...found.map(({ score }) => score)),
      found.flatMap(({ answers }) => answers),
    );
  });
}

function answersTo(sought: string, texts: readonly SearchedText[]): Answer[] {
  return texts.flatMap((text) => toAnswer(sought, text) ?? []);
}

/** A text that holds something once answers once to it, however often it is sought. */
function toAnswer(sought: string, text: SearchedText, most = 1): Answer | undefined {
  const match = findMatch(sought, text);
  if (!match) return undefined;
  return {
    score: scoreMatch(text.field, match, sought),
    reason: reasonOf(text.field, match),
    places: Math.min(most, match.places.length),
  };
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

const STEPS = 10_000;

/** Rounded, so that the score that is shown is the one that decides. */
function toHit(candidate: SearchCandidate, score: number, answers: readonly Answer[]): RankedHit {
  const strongestFirst = [...answers].sort((left, right) => right.score - left.score);
  const steps = Math.round(score * STEPS);
  return {
    candidate,
    score: steps / STEPS,
    reasons: [...new Set(strongestFirst.map(({ reason }) => reason))],
    rankKey: `${String(STEPS - steps).padStart(5, '0')}|${candidate.positionKey}`,
  };
}

function best(answers: readonly Answer[]): number {
  return Math.max(...answers.map(({ score }) => score));
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
