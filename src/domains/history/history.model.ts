import { z } from 'zod';
import { sha256Hex } from '../fact/fact.model.js';

const version = z.string().regex(/^[0-9a-f]{64}$/, 'must be a dataset version: 64 hexadecimal digits');
const idsOnly = z
  .undefined('belongs to histories that kept ids only; delete history.yaml and record anew with load --record')
  .optional();

/** The recorded versions of the dataset, oldest first, each with the file that says what it changed. Appended by `xielian load --record`. */
export const historyModel = z.strictObject({
  versions: z
    .array(
      z.strictObject({
        version,
        recordedAt: z.iso.datetime('must be an instant, such as 2020-01-30T08:00:00Z'),
        file: z.string().min(1),
        /** Of that file: what is recorded is never edited. */
        sha256: sha256Hex,
        asserted: idsOnly,
        withdrawn: idsOnly,
      }),
    )
    .default([]),
});

/** Where the `position`th version (from 0) keeps what it changed, below the folder of seeds. */
export function toHistoryFile(position: number, version: string): string {
  return `history/${String(position + 1).padStart(4, '0')}-${version.slice(0, 8)}.jsonl`;
}
