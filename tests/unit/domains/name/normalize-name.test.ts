import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeName } from '../../../../src/domains/name/normalize-name.js';
import { anyText } from '../../../support/any-text.js';
import { forAll } from '../../../support/for-all.js';
import { sprinkled } from '../../../support/sprinkle.js';

const name = fc.string({ unit: fc.constantFrom(...'中国科学技术协会Cnki2020(分)·') });

describe('the one form of a name', () => {
  test.each([
    ['中国演出行业协会网络表演（直播）分会', '中国演出行业协会网络表演(直播)分会'],
    ['中国演出行业协会网络表演〔直播】分会', '中国演出行业协会网络表演(直播)分会'],
    ['“中国知网”', '中国知网'],
    ['中国　科学 技术\n协会', '中国科学技术协会'],
    ['省科协。', '省科协'],
    ['、省科协：', '省科协'],
    ['ＣＮＫＩ', 'cnki'],
    ['阿里•巴巴', '阿里·巴巴'],
    ['中俄——激光', '中俄-激光'],
    ['《》', ''],
  ])('of %j is %j', (text, form) => expect(normalizeName(text)).toBe(form));

  test('is its own form, whatever the text', () =>
    forAll([anyText(60)], (text) => expect(normalizeName(normalizeName(text))).toBe(normalizeName(text))));

  test('does not depend on white space', () =>
    forAll([name.chain((text) => fc.tuple(fc.constant(text), sprinkled(text)))], ([text, spaced]) =>
      expect(normalizeName(spaced)).toBe(normalizeName(text)),
    ));

  test('does not depend on width', () => {
    const widen = (text: string) => text.replace(/[!-~]/gu, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
    forAll([name], (text) => expect(normalizeName(widen(text))).toBe(normalizeName(text)));
  });

  test('does not depend on the kind of brackets', () => {
    const brackets = fc.constantFrom('（）', '〔〕', '【】', '［］', '[]', '{}', '〖〗');
    forAll([brackets], ([open, close]) => expect(normalizeName(`网络${open}直播${close}分会`)).toBe('网络(直播)分会'));
  });
});
