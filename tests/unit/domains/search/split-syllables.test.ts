import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MANDARIN_SYLLABLES } from '../../../../src/domains/search/mandarin-syllables.js';
import { splitSyllables } from '../../../../src/domains/search/split-syllables.js';
import { forAll } from '../../../support/for-all.js';

const syllable = fc.constantFrom(...MANDARIN_SYLLABLES);
const word = fc.string({ unit: fc.constantFrom(...'aeiouvnghzxscqjlbd'), maxLength: 60 });

describe('a word read as pinyin', () => {
  it.each([
    ['zhongguokexie', [[['zhong']], [['guo'], ['gu', 'o']], [['ke']], [['xie'], ['xi', 'e']]]],
    ['xian', [[['xian'], ['xi', 'an']]]],
    ['anxian', [[['an']], [['xian'], ['xi', 'an']]]],
    ['liaon', [[['liao']], [['n']]]],
    ['lv', [[['lv']]]],
  ])('%s', (letters, stretches) => {
    const ways = splitSyllables(letters)?.map((stretch) => stretch.map((way) => [...way]));
    for (const [index, stretch] of stretches.entries()) {
      expect(ways?.[index]).toEqual(expect.arrayContaining(stretch));
    }
    expect(ways).toHaveLength(stretches.length);
  });

  it.each(['zgkx', 'crh', 'v', 'zh', 'q'])('%s has no syllables', (letters) => {
    expect(splitSyllables(letters)).toBeUndefined();
  });

  it('asks in each stretch for nothing but syllables that it was made of', () => {
    forAll([fc.array(syllable, { minLength: 1, maxLength: 8 })], (syllables) => {
      const stretches = splitSyllables(syllables.join('')) ?? [];
      expect(stretches).not.toEqual([]);
      for (const stretch of stretches) {
        expect(stretch.some((way) => way.every((one) => syllables.includes(one)))).toBe(true);
      }
    });
  });

  it('is read however long and ambiguous it is, in ways that can be counted', () => {
    forAll([word], (letters) => {
      const stretches = splitSyllables(letters) ?? [];
      for (const stretch of stretches) expect(stretch.length).toBeLessThanOrEqual(60);
    });
    expect(splitSyllables('angang'.repeat(30))).toBeDefined();
  });
});
