import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../../src/cli/table/wrap-text.js';
import { forAll } from '../../../support/for-all.js';

describe('wrapText', () => {
  it.each<[string, string, number, string[]]>([
    ['nothing', '', 4, ['']],
    ['what fits', '云州 abc', 8, ['云州 abc']],
    ['Han characters anywhere', '云州省科学技术协会', 8, ['云州省科', '学技术协', '会']],
    ['never half a character', '云州省', 5, ['云州', '省']],
    ['letters at a blank', 'one two three', 8, ['one two', 'three']],
    ['a word that is too long between its letters', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['the lines it has', '一\n二三', 4, ['一', '二三']],
    ['no blanks at either end of a line', '云州 图书', 4, ['云州', '图书']],
    ['an emoji that is made of several', '👩‍🔬👩‍🔬', 2, ['👩‍🔬', '👩‍🔬']],
  ])('%s', (_what, text, width, lines) => expect(wrapText(text, width)).toEqual(lines));

  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('协', '链', '\uf9a1', '〔', '。', 'a', 'B', '7', ' ', '-', 'é', 'e\u0301', '👩‍🔬', '\n'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 60,
  });

  it('fits the width and changes no character: a name is copied from it', () => {
    forAll([text, fc.integer({ min: 8, max: 40 })], (whole, width) => {
      const lines = wrapText(whole, width);
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      const bare = (words: string) => words.replace(/\s/gu, '');
      expect(bare(lines.join(''))).toBe(bare(whole));
    });
  });
});
