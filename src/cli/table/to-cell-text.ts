import { type Fields, isFields, listFields, toShownList } from './read-value.js';
import { toWords } from './to-words.js';

/** Stands where there is nothing to say. */
export const NOTHING = '–';

const CODE = /^[A-Z]+(_[A-Z]+)*$/;

/** What a text says outright is the rule; in a cell only what is inferred, or found by reference, is marked. */
const UNMARKED = 'EXPLICIT';

/** A value of an answer in one cell: an item a line, bounds as people write them, codes in brackets after the words. */
export function toCellText(value: unknown): string {
  const list = toShownList(value);
  if (list) {
    const lines = list.items.map((item) => toCellText(item).replaceAll('\n', '; '));
    return [...lines, ...(list.more ? ['… and more'] : [])].join('\n') || NOTHING;
  }
  if (isFields(value)) return renderFields(value) || NOTHING;
  if (value === null || value === undefined || value === '') return NOTHING;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value).replace(/\p{Cc}+/gu, ' ');
}

type RangeWords = readonly [from: string, to: string, between: string, unknown: string];

/** Pairs of fields that are the bounds of one thing, and how people write them. */
const BOUNDS: readonly { readonly least: string; readonly most: string; readonly words: RangeWords }[] = [
  { least: 'min', most: 'max', words: ['≥ ', '≤ ', '–', 'unknown'] },
  { least: 'earliest', most: 'latest', words: ['from ', 'by ', ' to ', 'undated'] },
];

function renderFields(fields: Fields): string {
  const words: string[] = [];
  const codes: string[] = [];
  for (const [name, value] of joinBounds(listFields(fields))) {
    const text = typeof value === 'boolean' ? `${value ? '' : 'not '}${toWords(name)}` : toCellText(value);
    if (text === NOTHING || (text === UNMARKED && listFields(fields).length > 1)) continue;
    const isCode = typeof value === 'boolean' || text.split('\n').every((line) => CODE.test(line));
    (isCode ? codes : words).push(text.replaceAll('\n', ', '));
  }
  if (words.length === 0 || codes.length === 0) return [...words, ...codes].join(' ');
  return `${words.join(' ')} (${codes.join(', ')})`;
}

function joinBounds(fields: readonly [string, unknown][]): readonly [string, unknown][] {
  const values = new Map(fields);
  return fields.flatMap(([name, value]): [string, unknown][] => {
    const bounds = BOUNDS.find(
      ({ least, most }) => [least, most].includes(name) && values.has(least) && values.has(most),
    );
    if (!bounds) return [[name, value]];
    return name === bounds.least ? [[name, renderRange(value, values.get(bounds.most), bounds.words)]] : [];
  });
}

function renderRange(least: unknown, most: unknown, [from, to, between, unknown]: RangeWords): string {
  if (least === null) return most === null ? unknown : `${to}${most}`;
  if (most === null) return `${from}${least}`;
  return least === most ? String(least) : `${least}${between}${most}`;
}
