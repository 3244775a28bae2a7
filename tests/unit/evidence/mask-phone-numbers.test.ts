import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskPhoneNumbers } from '../../../src/evidence/mask-phone-numbers.js';
import { forAll } from '../../support/for-all.js';

const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count });
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''));
const separator = fc.constantFrom('', '-', ' ', '－');

const mobile = joined(
  fc.constantFrom('', '86', '+86', '+86-', '+86 '),
  fc.constant('1'),
  fc.constantFrom(...'3456789'),
  digits(1),
  separator,
  digits(4),
  separator,
  digits(4),
);
const areaCode = fc
  .tuple(fc.constantFrom('010', '024', '0411', '0999'), fc.constantFrom('', '()', '（）'))
  .map(([code, brackets]) => `${brackets.charAt(0)}${code}${brackets.charAt(1)}`);
const landline = joined(areaCode, separator, fc.oneof(digits(7), digits(8)), fc.constantFrom('', '-801'));
const freephone = joined(fc.constantFrom('400', '800'), separator, digits(3), separator, digits(4));

const words = fc.constantFrom('', '联系人：张三 ', '电话：', '（请拨打', '手机号', 'Tel: ');
const rest = fc.constantFrom('', '。', '，传真同号', '\n', '）', '转读书办');

describe('maskPhoneNumbers', () => {
  test.each([
    ['mobile numbers', mobile],
    ['landlines with their area code', landline],
    ['numbers of 400 and 800', freephone],
  ])('hides %s, in any spelling, and nothing around them', (_name, number) =>
    forAll([words, number, rest], (before, phone, after) => {
      const masked = maskPhoneNumbers(`${before}${phone}${after}`);
      expect(masked).toBe(`${before}${'█'.repeat(phone.length)}${after}`);
    }),
  );

  test.each([
    ['+86-24-12345678', '███████████████'],
    ['张三 13912345678、李四13887654321', '张三 ███████████、李四███████████'],
    ['电话：（024）1234567，手机 139-1234-5678。', '电话：████████████，手机 █████████████。'],
  ])('hides all numbers of %s', (text, masked) => expect(maskPhoneNumbers(text)).toBe(masked));

  test('never changes the length of a text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789-－() （）+读', '😀'), maxLength: 60 });
    forAll([text], (source) => expect(maskPhoneNumbers(source)).toHaveLength(source.length));
  });

  test('changes nothing a second time', () => {
    const text = fc.oneof(
      joined(mobile, rest, landline),
      fc.string({ unit: fc.constantFrom(...'01345678-() '), maxLength: 40 }),
    );
    forAll([text], (source) => expect(maskPhoneNumbers(maskPhoneNumbers(source))).toBe(maskPhoneNumbers(source)));
  });

  const year = fc.integer({ min: 1949, max: 2099 });
  const month = fc.integer({ min: 1, max: 12 });
  const day = fc.integer({ min: 1, max: 31 });
  const twoDigits = (value: number) => String(value).padStart(2, '0');

  test('leaves document numbers, dates, times and counts alone', () => {
    const kept = fc.oneof(
      fc.tuple(year, fc.integer({ min: 1, max: 99_999 })).map(([y, n]) => `云科协发〔${y}〕${n}号`),
      fc
        .tuple(year, fc.integer({ min: 1, max: 999 }))
        .map(([y, n]) => `云计字（${y}）第${String(n).padStart(3, '0')}号`),
      fc.tuple(year, month, day).map(([y, m, d]) => `${y}年${m}月${d}日`),
      fc.tuple(year, month, day).map(([y, m, d]) => `${y}-${twoDigits(m)}-${twoDigits(d)}`),
      fc.tuple(year, month, day).map(([y, m, d]) => `${y}${twoDigits(m)}${twoDigits(d)}`),
      fc.tuple(year, year).map(([from, to]) => `${from}-${to}年`),
      fc.integer({ min: 0, max: 999_999_999 }).map((count) => `${count}人次`),
      fc.integer({ min: 0, max: 999_999 }).map((count) => `${count / 100}万册`),
      fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 })).map(([h, m]) => `${h}:${twoDigits(m)}`),
    );
    forAll([fc.array(kept, { maxLength: 6 })], (texts) => {
      const text = texts.join('，');
      expect(maskPhoneNumbers(text)).toBe(text);
    });
  });

  test.each([
    '邮编110000',
    '1000000人',
    '12345678901234567890',
    '2021-04-20 10:30',
    '400余人',
    '第400期',
    '0.12345678',
  ])('leaves %s alone', (text) => expect(maskPhoneNumbers(text)).toBe(text));
});
