import type { GraphNode } from '../../load/graph-node.js';

export type CellValue = Exclude<GraphNode['properties'][string], undefined>;
export type CellType = 'string' | 'long' | 'double' | 'boolean';

/** Between cells, and between the entries of a list: both are refused inside a value, so that nothing can be read otherwise. */
export const CELL_DELIMITER = '\t';
export const LIST_DELIMITER = '\u001f';

/** Of a list the type of its entries, with `[]`. */
export function typeOfCell(value: CellValue): `${CellType}` | `${CellType}[]` {
  if (!Array.isArray(value)) return typeOfScalar(value as string | number | boolean);
  const types = new Set((value as readonly (string | number | boolean)[]).map(typeOfScalar));
  const [type = 'string'] = types;
  return `${types.size > 1 ? 'double' : type}[]`;
}

function typeOfScalar(value: string | number | boolean): CellType {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

/** A value as a cell. A list of nothing is left out: for the graph it is the same as no list. */
export function renderCell(value: CellValue): string {
  if (typeof value === 'string') return renderText(value);
  if (!Array.isArray(value)) return String(value);
  return value.length === 0 ? '' : renderList(value);
}

const NEEDS_QUOTES = /["\r\n]/u;

/** An empty text is written in quotes: an empty cell is no value. */
function renderText(text: string): string {
  refuse(text, CELL_DELIMITER);
  return text === '' || NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function renderList(list: readonly (string | number | boolean)[]): string {
  for (const entry of list) refuse(String(entry), LIST_DELIMITER);
  return renderText(list.join(LIST_DELIMITER));
}

function refuse(text: string, delimiter: string): void {
  if (text.includes(delimiter)) throw new Error(`${JSON.stringify(text)} holds what separates values in the CSV`);
}
