import type { Term } from '../../lib/fold-text.js';
import { canBePinyin, type SearchQuestion } from './search-question.js';
import { INITIALS_MARK, pairsOf, unique } from './search-tokens.js';
import { type Stretch, splitSyllables } from './split-syllables.js';

/*
 * Questions in the syntax of Lucene. Only tokens stand in them, which are letters and digits without upper case, so
 * nothing that a user writes can be an operator. The order that Lucene gives decides nothing but which candidates are
 * ranked where there are too many; boosts keep the likeliest among them.
 */

/** Finds every entry that holds the whole text or all of its terms; some that it finds hold them only scattered. */
export function renderFullQuery({ wholes, terms }: SearchQuestion, types: readonly string[]): string {
  const joined = terms.length > 1 ? pinyinClauses(wholes[0] ?? '') : [];
  const alternatives = [
    ...wholes.map((whole) => `nameTokens:${whole}^16 nameTokens:${whole}*^8`),
    `(${terms.map((term) => `+(${termClause(term)})`).join(' ')})`,
    ...joined,
  ];
  return `${typeClause(types)} +(${alternatives.join(' ')})`;
}

/** Finds every entry that holds some of the text: a pair of its characters, or a word, or a run of digits. */
export function renderPartialQuery({ terms }: SearchQuestion, types: readonly string[]): string {
  const clauses = terms.flatMap((term) => {
    const pairs = term.script === 'HAN' ? pairsOf(term.text) : [];
    const tokens = pairs.length > 0 ? unique(pairs) : [term.text];
    return [...tokens.map((token) => `nameTokens:${token}^2 textTokens:${token}`), ...pinyinClauses(term.text)];
  });
  return `${typeClause(types)} +(${clauses.join(' ')})`;
}

/** What kind of thing an entry finds narrows the question and says nothing about how well it answers. */
function typeClause(types: readonly string[]): string {
  return `+type:(${types.join(' ')})^0`;
}

function termClause({ script, text }: Term): string {
  if (script !== 'HAN') {
    const open = script === 'DIGITS' ? [] : [`nameTokens:${text}*`, `textTokens:${text}*`];
    return [`nameTokens:${text}^2`, `textTokens:${text}`, ...open, ...pinyinClauses(text)].join(' ');
  }
  const characters = unique([...text]).map((character) => `+${character}`);
  const pairs = unique(pairsOf(text));
  // A name may be found by an abbreviation, which keeps its characters and not its pairs; a text only as it is written.
  const written = pairs.length > 0 ? pairs.map((pair) => `+${pair}`) : characters;
  return `nameTokens:(${[...characters, ...pairs].join(' ')})^2 textTokens:(${written.join(' ')})`;
}

/** Letters as pinyin: all of its syllables, or all pairs of its initials. None where they can be neither. */
function pinyinClauses(letters: string): string[] {
  if (!canBePinyin(letters)) return [];
  const syllables = splitSyllables(letters)?.map((stretch, index, stretches) =>
    stretchClause(stretch, stretches.length > 1 && index === stretches.length - 1),
  );
  const initials = unique(pairsOf(letters)).map((pair) => `+${INITIALS_MARK}${pair}`);
  const clauses = [
    `${letters}^4`,
    `${INITIALS_MARK}${letters}^3`,
    ...(syllables ? [`(${syllables.join(' ')})`] : []),
    `(${initials.join(' ')})`,
  ];
  return [`pinyinTokens:(${clauses.join(' ')})`];
}

function stretchClause(ways: Stretch, isLast: boolean): string {
  const clauses = ways.map((syllables) =>
    syllables
      .map((syllable, index) => {
        const mayBeIncomplete = index === syllables.length - 1 && (isLast || index > 0);
        return `+${syllable}${mayBeIncomplete ? '*' : ''}`;
      })
      .join(' '),
  );
  return `+(${unique(clauses)
    .map((clause) => `(${clause})`)
    .join(' ')})`;
}
