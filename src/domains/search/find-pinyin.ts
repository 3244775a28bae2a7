import type { FoldedText } from '../../lib/fold-text.js';
import { hasPlaces, type Match, type Place, toMatch } from './match.js';
import { type Readings, readingsOf } from './pinyin-readings.js';

/** A Han character of a text, with its readings. */
interface ReadCharacter extends Place {
  readonly readings: Readings;
}

/** Two initials stand in half of all names, so they count only at the beginning. */
const FEW_INITIALS = 2;

/** Finds letters as pinyin in a text: as syllables, of which the last may still be being typed, else as initials. */
export function findPinyin(letters: string, folded: FoldedText): Match | undefined {
  const runs = getRuns(folded);
  const complete = placesIn(runs, (run, from) => endOfSyllables(letters, run, { from, mayBeTyped: false }));
  if (hasPlaces(complete)) return toMatch('PINYIN', complete, folded);
  const typed = placesIn(runs, (run, from) => endOfSyllables(letters, run, { from, mayBeTyped: true }));
  if (hasPlaces(typed)) return toMatch('PINYIN', typed, folded);
  const initials = placesIn(runs, (run, from) => endOfInitials(letters, run, from)).filter(
    ({ start }) => letters.length > FEW_INITIALS || start === 0,
  );
  return hasPlaces(initials) ? toMatch('INITIALS', initials, folded) : undefined;
}

const knownRuns = new WeakMap<FoldedText, ReadCharacter[][]>();

/** Reading a text costs more than all else here, and each is asked for every word of a search. */
function getRuns(folded: FoldedText): ReadCharacter[][] {
  const runs = knownRuns.get(folded) ?? readRuns(folded);
  knownRuns.set(folded, runs);
  return runs;
}

function readRuns({ terms }: FoldedText): ReadCharacter[][] {
  return terms
    .filter(({ script }) => script === 'HAN')
    .map(({ text, start }) => {
      const readings = readingsOf(text);
      let end = start;
      return [...text].map((character, index) => {
        const place = { start: end, end: end + character.length };
        end = place.end;
        return { ...place, readings: readings[index] ?? [] };
      });
    });
}

type FindEnd = (run: readonly ReadCharacter[], from: number) => number | undefined;

function placesIn(runs: readonly ReadCharacter[][], findEnd: FindEnd): Place[] {
  return runs.flatMap((run) =>
    run.flatMap(({ start }, index) => {
      const end = findEnd(run, index);
      return end === undefined ? [] : [{ start, end }];
    }),
  );
}

function endOfInitials(letters: string, run: readonly ReadCharacter[], from: number): number | undefined {
  const answers = [...letters].every((letter, index) =>
    run[from + index]?.readings.some((reading) => reading.startsWith(letter)),
  );
  return answers ? run[from + letters.length - 1]?.end : undefined;
}

interface Walk {
  readonly from: number;
  /** Whether the last syllable may be incomplete, as the character is read here; never the first, or every letter would be pinyin. */
  readonly mayBeTyped: boolean;
}

/** Walks on character by character, with every place in the letters that the readings so far lead to. */
function endOfSyllables(
  letters: string,
  run: readonly ReadCharacter[],
  { from, mayBeTyped }: Walk,
): number | undefined {
  let reached = [0];
  for (let index = from; index < run.length && reached.length > 0; index += 1) {
    const { readings, end } = run[index] as ReadCharacter;
    const isTyped = (place: number) => readings[0]?.startsWith(letters.slice(place));
    if (mayBeTyped && index > from && reached.some(isTyped)) return end;
    const next = reached.flatMap((place) =>
      readings.filter((reading) => letters.startsWith(reading, place)).map((reading) => place + reading.length),
    );
    if (next.includes(letters.length)) return end;
    reached = [...new Set(next)];
  }
  return undefined;
}
