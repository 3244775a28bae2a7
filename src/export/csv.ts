import { stringify } from 'csv-stringify/sync';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS, PROOF_COLUMNS, renderCell } from './columns.js';
import { datasetValues } from './dataset-values.js';
import type { ExportFormat, FormatOptions, Piece } from './export-format.js';
import type { Cell, ExportClaim, ExportGraph } from './export-graph.js';

/** CSV after RFC 4180, one file for each table, in a folder. */
export const csv: ExportFormat = { name: 'csv', folder: true, render: renderCsv };

async function* renderCsv(graph: ExportGraph, { bom = false }: FormatOptions): AsyncGenerator<Piece> {
  const { dataset, nodes, edges, tables } = graph;
  const written = new Map<string, number>();
  const header = (file: string, columns: readonly string[]): Piece => {
    written.set(file, 0);
    return { file, text: (bom ? '\ufeff' : '') + toLine(columns) };
  };
  const row = (file: string, cells: readonly Cell[]): Piece => {
    written.set(file, (written.get(file) ?? 0) + 1);
    return { file, text: toLine(cells) };
  };

  yield header(
    'nodes.csv',
    NODE_COLUMNS.map(({ name }) => name),
  );
  yield header(
    'edges.csv',
    EDGE_COLUMNS.map(({ name }) => name),
  );
  yield header('evidence.csv', ['of', ...PROOF_COLUMNS]);
  for await (const node of nodes()) {
    yield row('nodes.csv', readRow(NODE_COLUMNS, node));
    for (const cells of proofRows(node)) yield row('evidence.csv', cells);
  }
  for await (const edge of edges()) {
    yield row('edges.csv', readRow(EDGE_COLUMNS, edge));
    for (const cells of proofRows(edge)) yield row('evidence.csv', cells);
  }
  for (const { name, columns, rows } of tables) {
    yield header(`${name}.csv`, columns);
    for await (const cells of rows()) yield row(`${name}.csv`, cells);
  }
  yield header('sources.csv', ['id', 'file', 'kind', 'sha256', 'length']);
  for (const { id, file, kind, sha256, length } of dataset.sources) {
    yield row('sources.csv', [id, file, kind, sha256, length]);
  }
  const counts = [...written];
  yield header('dataset.csv', ['name', 'value']);
  for (const { name, value } of datasetValues(dataset)) yield row('dataset.csv', [name, value]);
  for (const [file, count] of counts) yield row('dataset.csv', [`rows of ${file}`, count]);
}

function readRow<Item>(columns: readonly Column<Item>[], item: Item): Cell[] {
  return columns.map(({ read }) => read(item));
}

/** Each proof under the id of the node or edge that it proves, so that one join finds it. */
function proofRows({ id, proofs }: ExportClaim): Cell[][] {
  return proofs.map((proof) => [id, ...PROOF_COLUMNS.map((name) => proof[name])]);
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
function toLine(cells: readonly Cell[]): string {
  return stringify([cells.map((cell) => (typeof cell === 'number' ? cell : renderCell(cell)))], {
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
