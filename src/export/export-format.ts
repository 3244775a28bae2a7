import type { ExportGraph } from './export-graph.js';

/** The next piece of a file; `file` is its name in the folder, or '' where the format is one file. */
export interface Piece {
  readonly file: string;
  readonly text: string;
}

export interface FormatOptions {
  /** Begin each CSV file with a byte order mark, which Excel needs to see that it is UTF-8. */
  readonly bom?: boolean;
}

export interface ExportFormat {
  readonly name: string;
  /** Whether it needs a folder: several files. */
  readonly folder: boolean;
  render(graph: ExportGraph, options: FormatOptions): AsyncIterable<Piece>;
}

/** A format that is one file. */
export function oneFile(name: string, render: (graph: ExportGraph) => AsyncIterable<string>): ExportFormat {
  return {
    name,
    folder: false,
    async *render(graph) {
      for await (const text of render(graph)) yield { file: '', text };
    },
  };
}
