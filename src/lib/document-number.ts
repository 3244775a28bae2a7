import { withoutWhiteSpace } from './without-white-space.js';

/** A 发文字号 taken apart. Bracket style, spaces, width, 第 and leading zeros are not part of it. */
export interface DocumentNumber {
  readonly issuerCode: string;
  readonly year: number;
  /** The office of record between year and serial (办字), or ''. */
  readonly series: string;
  readonly serial: number;
}

const NUMBER =
  /^(?<code>[\p{Script=Han}]{2,14})\p{Ps}(?<year>(?:19|20)\d{2})\p{Pe}(?<series>(?:\p{Script=Han}{1,4}字)?)第?(?<serial>\d{1,5})号$/u;

/** Reads a number in any bracket, spacing or width, or undefined where the text is none. */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const groups = NUMBER.exec(foldWidth(withoutWhiteSpace(text).text))?.groups;
  if (!groups) return undefined;
  const { code = '', year, series = '', serial } = groups;
  return { issuerCode: code, year: Number(year), series, serial: Number(serial) };
}

/** The one identity of a number: equal for every way of writing it. */
export function documentNumberKey({ issuerCode, year, series, serial }: DocumentNumber): string {
  return `${issuerCode}〔${year}〕${series}${serial}号`;
}

/** Full-width digits, letters and brackets become the plain ones. */
function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/gu, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
}

/** The identity of a number as written; a text that is no number stays as it is, and so equals none. */
export function toDocumentNumberKey(text: string): string {
  const number = parseDocumentNumber(text);
  return number ? documentNumberKey(number) : text;
}
