import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderFullQuery, renderPartialQuery } from '../../../../src/domains/search/render-search-query.js';
import { toSearchQuestion } from '../../../../src/domains/search/search-question.js';
import { forAll } from '../../../support/for-all.js';

const full = (text: string) => renderFullQuery(toSearchQuestion(text), ['ORGANIZATION']);
const partial = (text: string) => renderPartialQuery(toSearchQuestion(text), ['ORGANIZATION']);

describe('a question to the index', () => {
  it('asks for the whole, or for all terms', () => {
    expect(full('辽宁 科')).toBe(
      '+type:(ORGANIZATION)^0 +(nameTokens:辽宁科^16 nameTokens:辽宁科*^8 ' +
        '(+(nameTokens:(+辽 +宁 辽宁)^2 textTokens:(+辽宁)) +(nameTokens:(+科)^2 textTokens:(+科))))',
    );
  });

  it('asks for letters as words, as syllables and as initials', () => {
    expect(full('xian')).toBe(
      '+type:(ORGANIZATION)^0 +(nameTokens:xian^16 nameTokens:xian*^8 ' +
        '(+(nameTokens:xian^2 textTokens:xian nameTokens:xian* textTokens:xian* ' +
        'pinyinTokens:(xian^4 _xian^3 (+((+xian) (+xi +an*) (+xia +n*) (+xi +a +n*))) (+_xi +_ia +_an)))))',
    );
  });

  it('asks for pairs where not everything is found', () => {
    expect(partial('辽宁省3')).toBe(
      '+type:(ORGANIZATION)^0 +(nameTokens:辽宁^2 textTokens:辽宁 nameTokens:宁省^2 textTokens:宁省 nameTokens:3^2 textTokens:3)',
    );
  });

  it('has no operator, quote or wild card but its own, whatever is written', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/ ANDORTO辽宁ab3\u0000\n'),
      maxLength: 25,
    });
    forAll([fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 25 }))], (text) => {
      const question = toSearchQuestion(text);
      if (question.wholes[0] === '') return;
      for (const query of [full(text), partial(text)]) {
        const rest = query
          .replaceAll(/(?:type|nameTokens|textTokens|pinyinTokens):/gu, ' ')
          .replaceAll(/\^\d+/gu, ' ')
          .replaceAll(/[+()*]/gu, ' ')
          .replace('ORGANIZATION', ' ');
        expect(rest).toMatch(/^(?: |_?[\p{L}\p{N}\p{Script=Han}]+)*$/u);
        expect(rest).not.toMatch(/\b(?:AND|OR|NOT|TO)\b/);
      }
    });
  });
});
