import type { ExportFormat, FormatOptions } from '../../src/export/export-format.js';
import type { ExportGraph } from '../../src/export/export-graph.js';

/** Every file of an export as text, by its name; '' for a format that is one file. */
export async function renderExport(
  format: ExportFormat,
  graph: ExportGraph,
  options: FormatOptions = {},
): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const { file, text } of format.render(graph, options)) files[file] = (files[file] ?? '') + text;
  return files;
}

export async function renderOneFile(format: ExportFormat, graph: ExportGraph): Promise<string> {
  const { '': text = '', ...others } = await renderExport(format, graph);
  if (Object.keys(others).length > 0) throw new Error(`${format.name} wrote more than one file`);
  return text;
}
