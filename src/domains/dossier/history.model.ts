import { z } from 'zod';

const version = z.string().regex(/^[0-9a-f]{64}$/, 'must be a dataset version: 64 hexadecimal digits');
const factIds = z.array(z.string().min(1)).default([]);

/** When each fact was learned: a clock of its own beside the dates that the facts speak of. Appended by `xielian load --record`. */
export const historyModel = z.strictObject({
  versions: z
    .array(
      z.strictObject({
        version,
        recordedAt: z.iso.datetime('must be an instant, such as 2020-01-30T08:00:00Z'),
        /** Facts that this version was the first to assert, or asserts again after they were withdrawn. */
        asserted: factIds,
        /** Facts that the version before asserted and this one no longer does. */
        withdrawn: factIds,
      }),
    )
    .default([]),
});
export type History = z.infer<typeof historyModel>;
