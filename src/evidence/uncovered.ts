import type { Span } from './span.js';

/**
 * The sentences of a source that are not accounted for: those with a letter or a digit that lies in no span.
 * A sentence ends at 。！？；: a line break ends none, since printed lines are cut anywhere.
 */
export function findUncovered(source: string, spans: Iterable<Span>): UncoveredSentence[] {
  const covered = new Uint8Array(source.length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return splitSentences(source).flatMap((sentence) => {
    const missing: number[] = [];
    for (let index = sentence.start; index < sentence.end; index += 1) {
      if (covered[index] === 0 && WORD.test(source.charAt(index))) missing.push(index);
    }
    const [first] = missing;
    return first === undefined ? [] : [{ sentence, first, last: missing.at(-1) ?? first }];
  });
}

export interface UncoveredSentence {
  readonly sentence: Span;
  /** Offsets of the first and the last unit that no span holds. */
  readonly first: number;
  readonly last: number;
}

const WORD = /[\p{L}\p{N}]/u;
const SENTENCE = /[^。！？；]+[。！？；]*/gu;

/** Sentences with at least one letter or digit. */
export function splitSentences(source: string): Span[] {
  return [...source.matchAll(SENTENCE)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => WORD.test(source.slice(start, end)));
}
