import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/lib/nearest.js';
import { forAll } from '../../support/for-all.js';

describe('nearest', () => {
  test.each([
    ['NOTISE', ['BRIEFING', 'NOTICE', 'PLAN'], 'NOTICE'],
    ['notice', ['BRIEFING', 'NOTICE', 'PLAN'], 'NOTICE'],
    ['organisations', ['organizations', 'actions'], 'organizations'],
    ['云州图书学会', ['云州省图书学会', '云州省科学技术协会'], '云州省图书学会'],
    ['ab', ['xb', 'ab'], 'ab'],
    ['first-tied', ['first-tiex', 'first-tiey'], 'first-tiex'],
  ])('of %s among %j is %s', (value, candidates, expected) => expect(nearest(value, candidates)).toBe(expected));

  test.each([
    ['POEM', ['BRIEFING', 'NOTICE']],
    ['abcdef', ['uvwxyz']],
    ['anything', []],
    ['ab', ['abcd']],
  ])('of %s among %j is none: too far to be meant', (value, candidates) =>
    expect(nearest(value, candidates)).toBeUndefined(),
  );

  test('is the value itself where it is among the candidates', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 });
    forAll([words, fc.nat()], (candidates, pick) => {
      const value = candidates[pick % candidates.length] ?? '';
      expect(nearest(value, candidates)?.toLowerCase()).toBe(value.toLowerCase());
    });
  });

  test('finds a candidate of four letters and more again after one letter is lost, added or changed', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/u);
    const slip = fc.record({ at: fc.nat(), remove: fc.nat({ max: 1 }), put: fc.stringMatching(/^[A-Z]?$/u) });
    forAll([word, slip], (candidate, { at, remove, put }) => {
      const place = at % candidate.length;
      const value = candidate.slice(0, place) + put + candidate.slice(place + remove);
      expect(nearest(value, ['0000000000000000', candidate])).toBe(candidate);
    });
  });
});

describe('didYouMean', () => {
  test('ends a message with the guess', () =>
    expect(`"NOTISE" is not known here${didYouMean('NOTISE', ['PLAN', 'NOTICE'])}`).toBe(
      '"NOTISE" is not known here; did you mean "NOTICE"?',
    ));

  test('adds nothing where nothing is near', () => expect(didYouMean('NOTISE', ['PLAN'])).toBe(''));
});
