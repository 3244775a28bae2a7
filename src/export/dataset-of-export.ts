import type { Values } from '../binding/field-binding.js';
import { getDataset, listSources } from '../domains/dataset/dataset.statements.js';
import { EnvironmentError } from '../errors.js';
import { DATASET_LICENSE } from '../query/root/resolve-dataset.js';
import { listRecordingsOfVersion } from './export.statements.js';
import type { ExportDataset, ExportSource } from './export-graph.js';
import type { Read } from './read-facts.js';

export type ExportScope = Pick<ExportDataset, 'scope' | 'complete' | 'limits'>;

/** The dataset as it stands before anything of it is read. */
export async function readExportDataset(read: Read): Promise<Omit<ExportDataset, keyof ExportScope>> {
  const [row] = await read(getDataset);
  if (!row)
    throw new EnvironmentError(
      'NOTHING_LOADED',
      'Nothing is loaded yet, so there is nothing to export; run `xielian load`.',
    );
  const [version, graphHash] = row.map(String) as [string, string];
  const [recording] = await read(listRecordingsOfVersion, { version });
  return {
    version,
    graphHash,
    recordedAt: (recording?.[0] ?? null) as string | null,
    license: DATASET_LICENSE,
    sources: (await read(listSources)).map(([values]) => toSource(values as Values)),
  };
}

/** Pages are read one after the other: what was read while a load replaced the graph would be of two datasets. */
export async function assertSameGraph(read: Read, { graphHash }: ExportDataset): Promise<void> {
  const [row] = await read(getDataset);
  if (row?.[1] === graphHash) return;
  throw new EnvironmentError(
    'GRAPH_CHANGED',
    'The graph was loaded anew while it was exported; run the command again.',
  );
}

function toSource({ id, file, kind, sha256, length }: Values): ExportSource {
  return { id: String(id), file: String(file), kind: String(kind), sha256: String(sha256), length: Number(length) };
}
