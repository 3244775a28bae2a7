import { sha256 } from '../../evidence/sha256.js';

const DIGEST_LENGTH = 20;

/** A version may be recorded again after another: what was taken away and comes back makes the same version twice. */
export function toVersionId({
  version,
  recordedAt,
}: {
  readonly version: string;
  readonly recordedAt: string;
}): string {
  return `DatasetVersion.${sha256(`${version} ${recordedAt}`).slice(0, DIGEST_LENGTH)}`;
}

/** The id of what a fact said from one recorded version on, where it says something else by now. */
export function toWordingId(factId: string, versionId: string): string {
  const [type = ''] = factId.split('.', 1);
  return `${type}.${sha256(`${factId} ${versionId}`).slice(0, DIGEST_LENGTH)}`;
}
