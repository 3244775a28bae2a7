import { type Fields, isFields, listFields, type ShownList, toShownList } from './read-value.js';
import { renderColumns, widthOfText } from './render-columns.js';
import { NOTHING, toCellText } from './to-cell-text.js';
import { toWords } from './to-words.js';
import { wrapText } from './wrap-text.js';

const INDENT = '  ';
/** Lines that a row of a table may take on average; what needs more is written row by row instead. */
const TALLEST = 8;

/** The answer to a question for a person: a heading for each root field, lists as tables where they fit. */
export function renderAnswer(data: Fields, width: number): string {
  return listFields(data)
    .map(([name, value]) =>
      [renderHeading(name, value), ...indent(renderRoot(value, width - INDENT.length))].join('\n'),
    )
    .join('\n\n');
}

/** At the top every value keeps its name, however short the answer is. */
function renderRoot(value: unknown, width: number): string[] {
  const list = toShownList(value);
  if (list) return list.items.some(isFields) ? renderList(list, width) : wrapText(toCellText(value), width);
  return isFields(value) ? renderFields(value, width) : wrapText(toCellText(value), width);
}

/** `responses (20 of 31; more follow)`. */
function renderHeading(name: string, value: unknown): string {
  const list = toShownList(value);
  if (!list) return toWords(name);
  const shown = list.items.length;
  const count = list.total === undefined || list.total === shown ? String(shown) : `${shown} of ${list.total}`;
  return `${toWords(name)} (${count}${list.more ? '; more follow' : ''})`;
}

function renderBlock(value: unknown, width: number): string[] {
  if (!isDeep(value)) return wrapText(toCellText(value), width);
  const list = toShownList(value);
  return list ? renderList(list, width) : renderFields(value as Fields, width);
}

/** Holds a list of things that are more than a name, or something that does. */
function isDeep(value: unknown): boolean {
  const list = toShownList(value);
  if (list) return list.items.some((item) => isFields(item) && (listFields(item).length > 1 || isDeep(item)));
  return isFields(value) && Object.values(value).some(isDeep);
}

function renderList({ items, more }: ShownList, width: number): string[] {
  const rows = items.filter(isFields);
  const lines = renderTable(rows, width) ?? renderRecords(rows, width);
  return more ? [...lines, '… and more'] : lines;
}

/** Undefined where it would be too wide, too tall, or a heap of words. */
function renderTable(rows: readonly Fields[], width: number): string[] | undefined {
  if (rows.some((row) => Object.values(row).some(isWide))) return undefined;
  const names = [...new Set(rows.flatMap((row) => listFields(row).map(([name]) => name)))];
  const cells = rows.map((row) => names.map((name) => toCellText(row[name])));
  const table = renderColumns({ names: names.map(toWords), rows: cells }, width);
  const fits = table.length <= 2 + rows.length * TALLEST && table.every((line) => widthOfText(line) <= width);
  return fits ? table : undefined;
}

/** A list of things that are more than a name with a word or two: as a cell it would be a heap of words. */
function isWide(value: unknown): boolean {
  const list = toShownList(value);
  if (!list) return isFields(value) && Object.values(value).some(isWide);
  return list.items.some((item) => isFields(item) && listFields(item).length > 3);
}

/** Row by row, each with a number. */
function renderRecords(rows: readonly Fields[], width: number): string[] {
  const margin = String(rows.length).length + 2;
  return rows.flatMap((row, index) => {
    const [first = '', ...others] = renderFields(row, width - margin);
    const number = `${index + 1}.`.padEnd(margin);
    return [
      ...(index > 0 ? [''] : []),
      number + first,
      ...others.map((line) => (line ? ' '.repeat(margin) + line : '')),
    ];
  });
}

/** Names on the left, values on the right; a list of things below its name. */
function renderFields(fields: Fields, width: number): string[] {
  const shown = listFields(fields);
  const labels = Math.max(0, ...shown.filter(([, value]) => !isDeep(value)).map(([name]) => toWords(name).length)) + 2;
  const lines = shown.flatMap(([name, value]) => {
    if (isDeep(value)) return [renderHeading(name, value), ...indent(renderBlock(value, width - INDENT.length))];
    const [first = '', ...others] = renderBlock(value, width - labels);
    return [toWords(name).padEnd(labels) + first, ...others.map((line) => ' '.repeat(labels) + line)];
  });
  return lines.length > 0 ? lines : [NOTHING];
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line ? INDENT + line : ''));
}
