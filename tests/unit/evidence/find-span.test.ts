import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOccurrences, findSpan, type WantedSpan } from '../../../src/evidence/find-span.js';
import { withoutWhiteSpace } from '../../../src/lib/without-white-space.js';
import { forAll } from '../../support/for-all.js';
import { sprinkled } from '../../support/sprinkle.js';

const SOURCE = '云州省科协 印发\n通知。市科协转发通知，\n　　县科\n协再转发通知。';

/** The words that a search finds, as they stand in the source. */
function wordsAt(source: string, wanted: WantedSpan): string | undefined {
  const span = findSpan(source, wanted);
  return span && source.slice(span.start, span.end);
}

const letters = fc.string({ unit: fc.constantFrom(...'云州省科协通知转发。'), minLength: 1, maxLength: 40 });
const stretch = fc.record({ from: fc.nat(), length: fc.integer({ min: 1, max: 10 }) });

describe('findSpan', () => {
  test('finds any stretch of a source, wherever white space stands in either, and covers its letters only', () => {
    const search = fc.tuple(letters, stretch).chain(([text, { from, length }]) => {
      const start = from % text.length;
      const words = text.slice(start, start + length);
      return fc.record({ words: fc.constant(words), written: sprinkled(words), source: sprinkled(text) });
    });
    forAll([search], ({ words, written, source }) => {
      const found = wordsAt(source, { words: written }) ?? '';
      expect(withoutWhiteSpace(found).text).toBe(words);
      expect(found).toBe(found.trim());
    });
  });

  test('finds the first occurrence', () =>
    expect(findSpan(SOURCE, { words: '通知' })).toEqual({
      start: SOURCE.indexOf('通知'),
      end: SOURCE.indexOf('通知') + 2,
    }));

  test('covers the line break inside words', () => expect(wordsAt(SOURCE, { words: '县科协' })).toBe('县科\n协'));

  test('finds each further occurrence in order', () => {
    const starts = [1, 2, 3, 4].map((nth) => findSpan(SOURCE, { words: '通知', nth })?.start);
    const [first, second, third] = [...SOURCE.matchAll(/通知/gu)].map(({ index }) => index);
    expect(starts).toEqual([first, second, third, undefined]);
  });

  test('counts only the occurrences that begin in one of the stretches', () => {
    const [, second, third] = [...SOURCE.matchAll(/通知/gu)].map(({ index }) => index);
    const late = { start: second ?? 0, end: SOURCE.length };
    const early = { start: 0, end: 3 };
    const starts = [1, 2, 3].map((nth) => findSpan(SOURCE, { words: '通知', nth, within: [early, late] })?.start);
    expect(starts).toEqual([second, third, undefined]);
  });

  test('finds nothing within no stretch at all', () =>
    expect(findSpan(SOURCE, { words: '通知', within: [] })).toBeUndefined());

  test('spans a gap up to the next occurrence of the last words', () =>
    expect(wordsAt(SOURCE, { words: '市科协 … 通知' })).toBe('市科协转发通知'));

  test('spans a gap between equal words from one occurrence to the next', () =>
    expect(wordsAt(SOURCE, { words: '通知 … 通知' })).toBe('通知。市科协转发通知'));

  test('spans several gaps in order', () =>
    expect(wordsAt(SOURCE, { words: '云州 … 印发 … 市 … 协再' })).toBe(
      '云州省科协 印发\n通知。市科协转发通知，\n　　县科\n协再',
    ));

  test.each([
    ['words that do not stand there', { words: '省政府' }],
    ['last words that stand only before the first', { words: '县科协 … 印发' }],
    ['no words', { words: '' }],
    ['white space', { words: ' \n' }],
    ['a gap without last words', { words: '云州 … \n' }],
    ['a gap without first words', { words: ' … 通知' }],
    ['an occurrence before the first', { words: '通知', nth: 0 }],
  ])('finds nothing for %s', (_name, wanted) => expect(findSpan(SOURCE, wanted)).toBeUndefined());

  test('takes an ellipsis without spaces for what it is', () =>
    expect(wordsAt('读书……写作', { words: '书……写' })).toBe('书……写'));
});

describe('countOccurrences', () => {
  test.each([
    ['通知', 3],
    ['科 协', 3],
    ['省政府', 0],
    [' ', 0],
  ])('of %j is %i', (words, count) => expect(countOccurrences(SOURCE, words)).toBe(count));
});
