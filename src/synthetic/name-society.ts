import { FIELDS, SOCIETY_ENDS } from './vocabulary.js';

/** How the society with a number is called after its place, and how that is written in document numbers; both differ for any two numbers. */
export function nameSociety(index: number): { readonly stem: string; readonly letter: string } {
  const field = FIELDS[index % FIELDS.length] ?? '';
  const turn = Math.floor(index / FIELDS.length);
  const [end = '', letter = ''] = SOCIETY_ENDS[turn % SOCIETY_ENDS.length] ?? [];
  // More societies than words: those of one field are told apart by a number, as 第二 in names of schools.
  const order = Math.floor(turn / SOCIETY_ENDS.length);
  const mark = order === 0 ? '' : `第${toNumeral(order + 1)}`;
  return { stem: `${mark}${field}${end}`, letter: `${mark}${field}${letter}` };
}

const DIGITS = [...'零一二三四五六七八九'];

function toNumeral(number: number): string {
  return [...String(number)].map((digit) => DIGITS[Number(digit)]).join('');
}
