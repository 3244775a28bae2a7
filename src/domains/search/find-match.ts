import { type FoldedText, termAround } from '../../lib/fold-text.js';
import { findPinyin } from './find-pinyin.js';
import { hasPlaces, type Match, type Place, toMatch } from './match.js';
import { canBePinyin } from './search-question.js';
import type { SearchedText } from './searched-texts.js';

/** How a text answers to folded letters: as they are written, else as pinyin or an abbreviation. */
export function findMatch(sought: string, text: SearchedText): Match | undefined {
  const { field, folded, otherwise } = text;
  const written = findWritten(sought, folded);
  if (written || field === 'TEXT') return written;
  if (otherwise) return entirely(findWritten(sought, otherwise), folded);
  return canBePinyin(sought) ? findPinyin(sought, folded) : findAbbreviation(sought, text);
}

function findWritten(sought: string, folded: FoldedText): Match | undefined {
  const places: Place[] = [];
  for (let start = folded.text.indexOf(sought); start >= 0; start = folded.text.indexOf(sought, start + 1)) {
    const place = { start, end: start + sought.length };
    if (isPiece(place, folded)) places.push(place);
  }
  return hasPlaces(places) ? toMatch('WRITTEN', places, folded) : undefined;
}

/** 13号 does not hold 3号, nor 160 the number 16; the beginning of a word is enough, and what is begun may still be typed. */
function isPiece({ start, end }: Place, folded: FoldedText): boolean {
  if (termAround(folded, start)) return false;
  return start === 0 || termAround(folded, end)?.script !== 'DIGITS';
}

const SHORTEST_ABBREVIATION = 3;
/** How much of the stretch that it spans an abbreviation must be, unless it begins with the name. */
const LEAST_DENSITY = 0.6;

/** 湖北科协 for 湖北省科学技术协会: characters in their order, from the first of a name on, or close together. */
function findAbbreviation(sought: string, { field, folded }: SearchedText): Match | undefined {
  const characters = [...sought];
  if (characters.length < SHORTEST_ABBREVIATION || !/^\p{Script=Han}+$/u.test(sought)) return undefined;
  const share = sought.length / folded.text.length;
  for (let from = 0; from >= 0; from = folded.text.indexOf(characters[0] ?? '', from + 1)) {
    const places = placesInOrder(characters, folded.text, from);
    const [first, last] = [places?.[0], places?.at(-1)];
    if (!places || !first || !last) return undefined;
    const isBegun = field === 'NAME' && first.start === 0;
    if (isBegun || sought.length / (last.end - first.start) >= LEAST_DENSITY) {
      return { manner: 'ABBREVIATED', extent: first.start === 0 ? 'BEGINNING' : 'INSIDE', places, share };
    }
  }
  return undefined;
}

/** Each character at its first place after the one before; undefined where one is missing. */
function placesInOrder(characters: readonly string[], text: string, from: number): Place[] | undefined {
  const places: Place[] = [];
  for (const character of characters) {
    const start = text.indexOf(character, places.at(-1)?.end ?? from);
    if (start < 0) return undefined;
    places.push({ start, end: start + character.length });
  }
  return places;
}

/** What answers only to another writing of a text has no places of its own in it: all of it answers. */
function entirely(match: Match | undefined, { text }: FoldedText): Match | undefined {
  return match && { ...match, places: [{ start: 0, end: text.length }] };
}
