import { type Column, EDGE_COLUMNS, NODE_COLUMNS, renderCell } from './columns.js';
import type { ExportClaim, ExportEdge, ExportNode } from './export-graph.js';

/** Formats without tables carry the places of their proofs with them, in the order of `evidence`. */
const PLACES: Column<ExportClaim> = {
  name: 'evidencePlaces',
  type: 'string',
  read: ({ proofs }) => {
    const places = proofs.map(({ evidence, file, start, end, sha256 }) => [
      evidence,
      `${file}@${start}-${end}#${sha256}`,
    ]);
    return Object.values(Object.fromEntries(places)) as string[];
  },
};

const ELEMENT_ATTRIBUTES = ['id', 'source', 'target'];

/** What the elements themselves do not say. */
export const NODE_VALUES: readonly Column<ExportNode>[] = [...NODE_COLUMNS, PLACES].filter(isValue);
export const EDGE_VALUES: readonly Column<ExportEdge>[] = [...EDGE_COLUMNS, PLACES].filter(isValue);

function isValue({ name }: { readonly name: string }): boolean {
  return !ELEMENT_ATTRIBUTES.includes(name);
}

/** Name and value of everything that an item says, in the order of the columns. */
export function readValues<Item>(columns: readonly Column<Item>[], item: Item): [name: string, value: string][] {
  return columns.flatMap(({ name, read }) => {
    const value = renderCell(read(item));
    return value === null ? [] : [[name, value] as [string, string]];
  });
}
