import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, termAround } from '../../../src/lib/fold-text.js';
import { forAll } from '../../support/for-all.js';

const anyText = fc.string({ unit: 'binary' });
const HAN = fc.string({ unit: fc.constantFrom(...'省科协学会〇𠮷'), minLength: 1, maxLength: 8 });

const textOf = (text: string) => foldText(text).text;

describe('a folded text', () => {
  it.each([
    ['ＣＲＨ动车组', 'crh动车组'],
    ['辽科协发〔２０２０〕３号', '辽科协发20203号'],
    [' 中国\u3000科\n协\u200b ', '中国科协'],
    ['Zhōngguó KĒXIÉ', 'zhongguokexie'],
    ['Zhōngguó'.normalize('NFD'), 'zhongguo'],
    ['“三新三小”——《e站》', '三新三小e站'],
    ['①㈠ﬁ', '1一fi'],
    ['+-&|!(){}[]^"~*?:\\/🙂\u0000\ud800', ''],
  ])('of %j is %j', (original, folded) => {
    expect(textOf(original)).toBe(folded);
  });

  it('stays as it is when it is folded again, whatever it was', () => {
    forAll([anyText], (text) => {
      expect(textOf(textOf(text))).toBe(textOf(text));
    });
  });

  it('does not depend on width, case or what stands between', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abz019省科协') });
    forAll([plain, fc.constantFrom('', ' ', '\u3000', '〔', '）', '\n')], (text, between) => {
      const wide = text.replace(/[!-~]/gu, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
      expect(textOf([...wide.toUpperCase()].join(between))).toBe(text);
    });
  });

  it('knows for each of its units where that stood', () => {
    forAll([anyText], (original) => {
      const { text, starts, ends } = foldText(original);
      expect([starts.length, ends.length]).toEqual([text.length, text.length]);
      for (const [unit, start] of starts.entries()) {
        expect(textOf(original.slice(start, ends[unit]))).toContain(text.charAt(unit));
      }
    });
  });

  it('is the terms that it is made of, each of one script', () => {
    forAll([anyText], (original) => {
      const { text, terms } = foldText(original);
      expect(terms.map((term) => term.text).join('')).toBe(text);
      for (const term of terms) expect(text.startsWith(term.text, term.start)).toBe(true);
    });
  });
});

describe('terms', () => {
  it.each([
    ['辽科协发〔2020〕3号', ['HAN 辽科协发', 'DIGITS 2020', 'DIGITS 3', 'HAN 号']],
    ['COVID-19 科普e站', ['LETTERS covid', 'DIGITS 19', 'HAN 科普', 'LETTERS e', 'HAN 站']],
    ['e\u0301te\u0301', ['LETTERS ete']],
    ['……', []],
  ])('of %j', (text, terms) => {
    expect(foldText(text).terms.map((term) => `${term.script} ${term.text}`)).toEqual(terms);
  });

  it('have an inside only where they are words or runs of digits', () => {
    const folded = foldText('第2020号 app');
    const around = Array.from({ length: folded.text.length + 1 }, (_, place) => termAround(folded, place)?.text);
    expect(around).toEqual([
      undefined,
      undefined,
      '2020',
      '2020',
      '2020',
      undefined,
      undefined,
      'app',
      'app',
      undefined,
    ]);
    forAll([HAN], (text) => {
      const han = foldText(text);
      for (let place = 0; place <= han.text.length; place += 1) expect(termAround(han, place)).toBeUndefined();
    });
  });
});
