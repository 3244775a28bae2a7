import { foldText, type Term } from '../../lib/fold-text.js';
import { type Readings, readingsOf } from './pinyin-readings.js';

/** Marks the initials of neighbouring characters, so that `xi` of 信息 is not taken for the syllable. No term begins with it. */
export const INITIALS_MARK = '_';

/** What a text is found by: its Han characters one by one and in pairs, its words, its runs of digits. */
export function textTokens(text: string): string[] {
  return unique(foldText(text).terms.flatMap(termTokens));
}

/** The same of a name, a title or a number, and the whole of it without spaces and brackets. */
export function nameTokens(text: string): string[] {
  const { text: whole, terms } = foldText(text);
  return unique([...terms.flatMap(termTokens), ...(whole === '' ? [] : [whole])]);
}

/** What a name is found by when it is typed in pinyin: each syllable, all of them joined, initials in pairs and joined. */
export function pinyinTokens(text: string): string[] {
  const stretches = foldText(text)
    .terms.filter(({ script }) => script === 'HAN')
    .map(({ text: han }) => readingsOf(han));
  const characters = stretches.flat();
  const joined = characters.map(([reading = '']) => reading);
  return unique([
    ...characters.flat(),
    joined.join(''),
    ...stretches.flatMap(initialPairs),
    INITIALS_MARK + joined.map((reading) => reading.charAt(0)).join(''),
  ]).filter((token) => token !== '' && token !== INITIALS_MARK);
}

export function termTokens({ script, text }: Term): string[] {
  return script === 'HAN' ? [...text, ...pairsOf(text)] : [text];
}

/** Neighbouring characters, two by two. */
export function pairsOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function initialPairs(characters: readonly Readings[]): string[] {
  const initialsOf = (readings: Readings = []) => unique(readings.map((reading) => reading.charAt(0)));
  return characters
    .slice(1)
    .flatMap((readings, index) =>
      initialsOf(characters[index]).flatMap((first) =>
        initialsOf(readings).map((second) => `${INITIALS_MARK}${first}${second}`),
      ),
    );
}

export function unique(tokens: readonly string[]): string[] {
  return [...new Set(tokens)];
}
