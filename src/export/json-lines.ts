import { oneFile } from './export-format.js';
import type { ExportGraph } from './export-graph.js';

/** JSON Lines: the dataset first, then one object a line, and last how many there were, so that a cut file is known by its end. */
export const jsonLines = oneFile('json-lines', renderJsonLines);

async function* renderJsonLines({ dataset, nodes, edges, tables }: ExportGraph): AsyncGenerator<string> {
  const counts: Record<string, number> = { nodes: 0, edges: 0 };
  const count = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  yield toLine('dataset', dataset);
  for await (const node of nodes()) {
    count('nodes');
    yield toLine('node', node);
  }
  for await (const edge of edges()) {
    count('edges');
    yield toLine('edge', edge);
  }
  for (const { name, columns, rows } of tables) {
    for await (const row of rows()) {
      count(name);
      yield toLine(name, Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));
    }
  }
  yield toLine('end', counts);
}

function toLine(record: string, content: object): string {
  return `${JSON.stringify({ record, ...content })}\n`;
}
