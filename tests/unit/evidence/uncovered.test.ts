import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/evidence/span.js';
import { findUncovered, splitSentences } from '../../../src/evidence/uncovered.js';
import { forAll } from '../../support/for-all.js';

const SOURCE = '读书月 7 场。\n\n《诗》！！写作吗？不；\n——\n没有句号的末尾';

function words(spans: readonly Span[], source = SOURCE): string[] {
  return spans.map(({ start, end }) => source.slice(start, end));
}

function spanOf(part: string): Span {
  const start = SOURCE.indexOf(part);
  return { start, end: start + part.length };
}

describe('splitSentences', () => {
  test('ends a sentence at its mark, not at a line break, and keeps a last one without a mark', () =>
    expect(words(splitSentences(SOURCE))).toEqual([
      '读书月 7 场。',
      '\n\n《诗》！！',
      '写作吗？',
      '不；',
      '\n——\n没有句号的末尾',
    ]));

  test('leaves out what has neither letter nor digit', () => expect(splitSentences('——。\n！ …；（）')).toEqual([]));

  test('leaves out no letter and no digit of any text', () => {
    const source = fc.string({ unit: fc.constantFrom(...'读1a 。！\n（'), maxLength: 40 });
    forAll([source], (text) => {
      const inSentences = words(splitSentences(text), text).join('');
      expect(inSentences.replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
    });
  });
});

describe('findUncovered', () => {
  test('reports every sentence where nothing is covered', () =>
    expect(words(findUncovered(SOURCE, []).map(({ sentence }) => sentence))).toEqual(words(splitSentences(SOURCE))));

  test('reports nothing where one span holds everything', () =>
    expect(findUncovered(SOURCE, [{ start: 0, end: SOURCE.length }])).toEqual([]));

  test('asks for letters and digits only: marks, brackets and white space need no span', () => {
    const spans = ['读书月', '7', '场', '诗', '写作吗', '不', '没有句号的末尾'].map(spanOf);
    expect(findUncovered(SOURCE, spans)).toEqual([]);
  });

  test('names the first and the last unit that is left over', () => {
    const spans = ['书月', '诗', '写作吗', '不', '没有句号的末尾'].map(spanOf);
    expect(findUncovered(SOURCE, spans)).toEqual([
      { sentence: spanOf('读书月 7 场。'), first: SOURCE.indexOf('读'), last: SOURCE.indexOf('场') },
    ]);
  });

  test('finds a single digit that lies in no span', () => {
    const spans = ['读书月', '场', '诗', '写作吗', '不', '没有句号的末尾'].map(spanOf);
    const at = SOURCE.indexOf('7');
    expect(findUncovered(SOURCE, spans)).toEqual([{ sentence: spanOf('读书月 7 场。'), first: at, last: at }]);
  });

  test('takes overlapping spans and spans across sentences together', () => {
    const across: Span[] = [
      { start: 0, end: SOURCE.indexOf('诗') + 1 },
      { start: SOURCE.indexOf('月'), end: SOURCE.length - 1 },
    ];
    expect(findUncovered(SOURCE, across)).toEqual([
      { sentence: spanOf('\n——\n没有句号的末尾'), first: SOURCE.length - 1, last: SOURCE.length - 1 },
    ]);
  });
});
