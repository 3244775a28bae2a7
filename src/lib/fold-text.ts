/** What a stretch of a text is made of, once white space, punctuation and marks are left out. */
export type Script = 'HAN' | 'LETTERS' | 'DIGITS';

/** A stretch of one script without a break. */
export interface Term {
  readonly script: Script;
  readonly text: string;
  /** Where it begins in the folded text. */
  readonly start: number;
}

/** A text as it is compared: letters and digits only, lower case, plain width, no accents. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of `text`, where what it stands for begins and ends in the original, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly terms: readonly Term[];
}

/** Folds a text so that width, case, accents, brackets and spaces make no difference. Total: any text can be folded. */
export function foldText(original: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  const terms: { script: Script; text: string; start: number }[] = [];
  let text = '';
  let open: Script | undefined;
  let end = 0;
  for (const written of original) {
    const start = end;
    end += written.length;
    // Most texts are plain Han, and normalizing those would only cost time.
    if (isPlainHan(written)) take(written, 'HAN', start);
    else for (const character of foldCharacter(written)) take(character, scriptOf(character), start);
  }
  return { text, starts, ends, terms };

  function take(character: string, script: Script | undefined, start: number): void {
    const term = terms.at(-1);
    if (script !== undefined) {
      if (term && script === open) term.text += character;
      else terms.push({ script, text: character, start: text.length });
      text += character;
      for (let unit = 0; unit < character.length; unit += 1) {
        starts.push(start);
        ends.push(end);
      }
    }
    open = script;
  }
}

/** One character of a text may stand for several. Accents are left out here, so that they break nothing. */
function foldCharacter(written: string): string[] {
  return [...written.normalize('NFKD').toLowerCase().normalize('NFKD')].filter(
    (character) => !/\p{M}/u.test(character),
  );
}

/** The word or run of digits that a place is inside of, not at its edge; undefined at an edge and among Han. */
export function termAround({ terms }: FoldedText, place: number): Term | undefined {
  return terms.find(({ script, start, text }) => script !== 'HAN' && start < place && place < start + text.length);
}

function isPlainHan(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff';
}

function scriptOf(character: string): Script | undefined {
  if (isPlainHan(character) || /\p{Script=Han}/u.test(character)) return 'HAN';
  if (/\p{L}/u.test(character)) return 'LETTERS';
  return /\p{N}/u.test(character) ? 'DIGITS' : undefined;
}
