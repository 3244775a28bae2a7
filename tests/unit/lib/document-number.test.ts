import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DocumentNumber,
  documentNumberKey,
  parseDocumentNumber,
  toDocumentNumberKey,
} from '../../../src/lib/document-number.js';
import { forAll } from '../../support/for-all.js';
import { sprinkled } from '../../support/sprinkle.js';

const BRACKETS = ['〔〕', '[]', '［］', '()', '（）', '【】', '{}', '｛｝', '﹝﹞', '〖〗'];

const documentNumber: fc.Arbitrary<DocumentNumber> = fc.record({
  issuerCode: fc
    .array(fc.constantFrom(...'云岭科协学发办函组计国通〇'), { minLength: 2, maxLength: 14 })
    .map((characters) => characters.join('')),
  year: fc.integer({ min: 1900, max: 2099 }),
  series: fc.constantFrom('', '办字', '厅发字', '社会团体字'),
  serial: fc.integer({ min: 0, max: 99_999 }),
});

/** The number in some bracket, width, padding and spacing. */
function writtenSomehow(number: DocumentNumber): fc.Arbitrary<string> {
  return fc
    .record({
      brackets: fc.constantFrom(...BRACKETS),
      fullWidth: fc.boolean(),
      ordinal: fc.constantFrom('', '第'),
      padding: fc.integer({ min: 1, max: 5 }),
    })
    .chain(({ brackets, fullWidth, ordinal, padding }) => {
      const { issuerCode, year, series, serial } = number;
      const digits = (value: string) => (fullWidth ? value.replace(/\d/gu, toFullWidth) : value);
      const inBrackets = `${brackets.charAt(0)}${digits(String(year))}${brackets.charAt(1)}`;
      return sprinkled(
        `${issuerCode}${inBrackets}${series}${ordinal}${digits(String(serial).padStart(padding, '0'))}号`,
      );
    });
}

function toFullWidth(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}

describe('a document number', () => {
  test('is the same in every bracket, width, padding and spacing', () => {
    const pair = documentNumber.chain((number) => fc.tuple(fc.constant(number), writtenSomehow(number)));
    forAll([pair], ([number, written]) => {
      expect(parseDocumentNumber(written)).toEqual(number);
      expect(toDocumentNumberKey(written)).toBe(documentNumberKey(number));
    });
  });

  test('differs from every other number', () => {
    forAll([documentNumber, documentNumber], (left, right) => {
      const same = (Object.keys(left) as (keyof DocumentNumber)[]).every((part) => left[part] === right[part]);
      expect(documentNumberKey(left) === documentNumberKey(right)).toBe(same);
    });
  });

  test('is taken apart', () => {
    expect(parseDocumentNumber('云科协办 [2021] 普字 第０７号')).toEqual({
      issuerCode: '云科协办',
      year: 2021,
      series: '普字',
      serial: 7,
    });
  });

  test('reads its own key back', () => {
    forAll([documentNumber], (number) => {
      expect(parseDocumentNumber(documentNumberKey(number))).toEqual(number);
    });
  });
});

describe('a text that is no document number', () => {
  test.each([
    [''],
    ['号'],
    ['关于读书月的通知'],
    ['云科协发2021 7号'],
    ['〔2021〕7号'],
    ['云〔2021〕7号'],
    ['云科协发〔1821〕7号'],
    ['云科协发〔21〕7号'],
    ['云科协发〔2021年〕7号'],
    ['云科协发〔2021〕7'],
    ['云科协发〔2021〕号'],
    ['云科协发〔2021〕七号'],
    ['云科协发〔2021〕123456号'],
    ['云科协发〔2021〕7号文件'],
    ['依据：云科协发〔2021〕7号'],
    ['云科协发〔2021〕7号、8号'],
    ['ABC〔2021〕7号'],
    ['云科协发〕2021〔7号'],
    ['云科协发〔2021〕-7号'],
    ['2021年4月20日'],
  ])('is refused and stays as it is: %j', (text) => {
    expect(parseDocumentNumber(text)).toBeUndefined();
    expect(toDocumentNumberKey(text)).toBe(text);
  });
});
