import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameTokens, pinyinTokens, textTokens } from '../../../../src/domains/search/search-tokens.js';
import { forAll } from '../../../support/for-all.js';

const anyText = fc.string({ unit: 'binary' });
const hanName = fc.string({ unit: fc.constantFrom(...'辽宁省计算机学会江苏长重乐行'), minLength: 1, maxLength: 20 });

describe('tokens of a name', () => {
  it('are its characters, its pairs, its words and digits, and the whole', () => {
    expect(nameTokens('科普e站 2')).toEqual(['科', '普', '科普', 'e', '站', '2', '科普e站2']);
    expect(textTokens('科普e站 2')).toEqual(['科', '普', '科普', 'e', '站', '2']);
    expect(nameTokens('——')).toEqual([]);
  });

  it('hold every piece of one or two characters, so that a single character is found', () => {
    forAll([hanName], (name) => {
      const tokens = nameTokens(name);
      for (const [index, character] of [...name].entries()) {
        expect(tokens).toContain(character);
        if (index > 0) expect(tokens).toContain(`${name.charAt(index - 1)}${character}`);
      }
    });
  });

  it('are letters and digits without upper case, whatever the name: no sign of a query language survives', () => {
    forAll([anyText], (text) => {
      for (const token of [...nameTokens(text), ...textTokens(text)]) {
        expect(token).toMatch(/^[\p{L}\p{N}\p{Script=Han}]+$/u);
        expect(token).toBe(token.toLowerCase());
      }
      for (const token of pinyinTokens(text)) expect(token).toMatch(/^_?[a-z]+$/);
    });
  });

  it('are the same for every width, case and spacing', () => {
    expect(nameTokens('ＣＲＨ　辽宁')).toEqual(nameTokens('crh辽宁'));
  });
});

describe('tokens of pinyin', () => {
  it('are the syllables, all joined, initials in pairs and joined', () => {
    expect(pinyinTokens('中国科协')).toEqual([
      'zhong',
      'guo',
      'ke',
      'xie',
      'zhongguokexie',
      '_zg',
      '_gk',
      '_kx',
      '_zgkx',
    ]);
  });

  it('follow the words that a character of many readings stands in, and keep its other readings', () => {
    expect(pinyinTokens('重庆')).toEqual(['chong', 'zhong', 'qing', 'chongqing', '_cq', '_zq']);
    expect(pinyinTokens('银行')).toEqual(expect.arrayContaining(['yinhang', 'hang', 'xing', '_yh']));
    expect(pinyinTokens('绿')).toEqual(expect.arrayContaining(['lv', 'lu']));
  });

  it('are not made of words and digits', () => {
    expect(pinyinTokens('QQ 2020')).toEqual([]);
  });

  it('do not pair initials over what stands between', () => {
    expect(pinyinTokens('科A学会').filter((token) => token.startsWith('_') && token.length === 3)).toEqual([
      '_xh',
      '_xk',
    ]);
  });
});
