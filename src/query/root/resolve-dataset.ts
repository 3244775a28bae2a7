import {
  countFactsProvedBySpanIds,
  getDataset,
  listSources,
  listSpans,
} from '../../domains/dataset/dataset.statements.js';
import { sha256 } from '../../evidence/sha256.js';
import { readVersions } from '../known/find-version.js';
import { toNodeRecord } from '../node-record.js';
import type { QueryContext } from '../query-context.js';

export const DATASET_LICENSE = 'Apache-2.0 (code); facts, names and numbers of the dataset are free to use';

/** The field `dataset`; null while nothing is loaded. */
export async function resolveDataset(context: QueryContext): Promise<unknown> {
  const [row] = await context.read(getDataset);
  if (!row) return null;
  const [version, graphHash, loadedAt, factsInferred, types, typeCounts] = row;
  const counts = (types as string[]).map((type, index) => ({ type, count: Number((typeCounts as number[])[index]) }));
  const factsTotal = counts.reduce((sum, { count }) => sum + count, 0);
  return {
    version,
    graphHash,
    loadedAt,
    factsTotal,
    factsInferred,
    factsVerified: async () => factsTotal - Number(factsInferred) - (await countUnproved(context)),
    counts,
    versions: () => readVersions(context),
    sources: async () => (await context.read(listSources)).map(([values]) => toNodeRecord(values)),
    license: DATASET_LICENSE,
  };
}

/** Facts with a span whose words do not stand in the source now, or whose source is not at hand. */
async function countUnproved(context: QueryContext): Promise<number> {
  const spans = await context.read(listSpans);
  const unproved = await Promise.all(
    spans.map(async ([id, file, start, end, hash]) => {
      const source = await context.readSource(String(file));
      const proved = source !== null && sha256(source.text.slice(Number(start), Number(end))) === hash;
      return proved ? [] : [id];
    }),
  );
  const ids = unproved.flat();
  if (ids.length === 0) return 0;
  const [row] = await context.read(countFactsProvedBySpanIds, { ids });
  return Number(row?.[0] ?? 0);
}
