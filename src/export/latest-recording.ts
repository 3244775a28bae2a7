import type { ExportClaim } from './export-graph.js';

type Recording = Pick<ExportClaim, 'recordedIn' | 'recordedAt'>;

/** What is worked out of several facts is known since the last of them was recorded; unknown where one was not. */
export function latestRecording(claims: readonly Recording[]): Recording {
  const unknown = { recordedIn: null, recordedAt: null };
  const [first = unknown, ...others] = claims.map(({ recordedIn, recordedAt }) => ({ recordedIn, recordedAt }));
  return others.reduce((left, right) => {
    if (left.recordedAt === null || right.recordedAt === null) return unknown;
    return right.recordedAt > left.recordedAt ? right : left;
  }, first);
}
