import { documentNumberKey, parseDocumentNumber } from '../../lib/document-number.js';
import { type FoldedText, foldText, type Term } from '../../lib/fold-text.js';
import { termTokens, unique } from './search-tokens.js';
import { splitSyllables } from './split-syllables.js';

/** A text that is searched for, taken apart once. */
export interface SearchQuestion {
  /** The whole without spaces and punctuation; a document number also as it is identified. */
  readonly wholes: readonly string[];
  /** Every one of these must be found, where the whole is not found in one piece. */
  readonly terms: readonly Term[];
  /** What is counted where not all terms are found: characters, pairs of them, words, syllables, runs of digits. */
  readonly parts: readonly SearchPart[];
}

export interface SearchPart {
  readonly text: string;
  /** How often it stands in the text that is searched for. */
  readonly count: number;
}

export function toSearchQuestion(text: string): SearchQuestion {
  const folded = foldText(text);
  const number = parseDocumentNumber(text);
  return {
    wholes: unique([folded.text, ...(number ? [foldText(documentNumberKey(number)).text] : [])]),
    terms: distinctTerms(folded),
    parts: countParts(folded.terms.flatMap(partsOf)),
  };
}

function countParts(parts: readonly string[]): SearchPart[] {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count }));
}

/** Several syllables are parts; one is a word like others. */
function partsOf(term: Term): string[] {
  const syllables = canBePinyin(term.text) ? splitSyllables(term.text)?.flatMap(([way]) => way ?? []) : undefined;
  return syllables && syllables.length > 1 ? syllables : termTokens(term);
}

/** Letters of plain ASCII, which alone can be pinyin. */
export function canBePinyin(text: string): boolean {
  return /^[a-z]{2,}$/.test(text);
}

function distinctTerms({ terms }: FoldedText): Term[] {
  return terms.filter((term, index) => terms.findIndex(({ text }) => text === term.text) === index);
}
