import { withoutWhiteSpace } from '../lib/without-white-space.js';
import type { Span } from './span.js';

export interface WantedSpan {
  /** The words; ` … ` stands for whatever lies between the first words and the next occurrence of the last words. */
  readonly words: string;
  /** Which occurrence, counted from 1. */
  readonly nth?: number;
  /** Where to look; the whole source if left out. */
  readonly within?: readonly Span[];
}

const GAP = / … /u;

/** Finds words in a source, white space ignored, or undefined where they do not stand there. */
export function findSpan(source: string, { words, nth = 1, within }: WantedSpan): Span | undefined {
  const compact = withoutWhiteSpace(source);
  const [first = '', ...rest] = words.split(GAP).map((part) => withoutWhiteSpace(part).text);
  if (first === '') return undefined;
  const inside = (position: number) => {
    const offset = compact.offsets[position] ?? 0;
    return within === undefined || within.some(({ start, end }) => start <= offset && offset < end);
  };
  const start = nthIndexOf(compact.text, first, nth, inside);
  if (start === undefined) return undefined;
  let end = start + first.length;
  for (const part of rest) {
    const found = compact.text.indexOf(part, end);
    if (found < 0 || part === '') return undefined;
    end = found + part.length;
  }
  return { start: compact.offsets[start] ?? 0, end: (compact.offsets[end - 1] ?? 0) + 1 };
}

/** How often the words occur, white space ignored, overlapping occurrences included. */
export function countOccurrences(source: string, words: string): number {
  const { text } = withoutWhiteSpace(source);
  const part = withoutWhiteSpace(words).text;
  let count = 0;
  for (let at = text.indexOf(part); part !== '' && at >= 0; at = text.indexOf(part, at + 1)) count += 1;
  return count;
}

function nthIndexOf(
  text: string,
  part: string,
  nth: number,
  allowed: (position: number) => boolean,
): number | undefined {
  let seen = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (!allowed(at)) continue;
    seen += 1;
    if (seen === nth) return at;
  }
  return undefined;
}
