import { listVersions } from '../../domains/history/history.statements.js';
import { type NodeRecord, toNodeRecord } from '../node-record.js';
import type { QueryContext } from '../query-context.js';
import type { Refusal } from '../refusal.js';

const LEAST_DIGITS = 8;
const NAMED = 5;

/** Every recorded version, oldest first. */
export async function readVersions(context: QueryContext): Promise<NodeRecord[]> {
  return (await context.read(listVersions)).map(([values]) => toNodeRecord(values));
}

/** The version that a hash, or the beginning of one, names. Of one state recorded twice it is the later: they say the same. */
export function findVersion(text: string, versions: readonly NodeRecord[]): NodeRecord | Refusal {
  if (!/^[0-9a-f]{8,64}$/u.test(text)) {
    const message = `"${text}" is no dataset version; give its hash, or at least ${LEAST_DIGITS} digits from its beginning.`;
    return { type: 'ValidationFailed', message, argument: 'asKnownIn' };
  }
  const found = versions.filter(({ values }) => String(values.version).startsWith(text));
  const hashes = new Set(found.map(({ values }) => String(values.version)));
  if (hashes.size > 1) {
    const message = `"${text}" begins ${hashes.size} dataset versions; give more digits.`;
    return { type: 'ValidationFailed', message, argument: 'asKnownIn' };
  }
  return found.at(-1) ?? notRecorded(text, versions);
}

function notRecorded(text: string, versions: readonly NodeRecord[]): Refusal {
  const latest = versions.slice(-NAMED).reverse();
  const known = latest.map(({ values }) => `${String(values.version).slice(0, LEAST_DIGITS)} of ${values.recordedAt}`);
  const message =
    versions.length === 0
      ? `No recorded version begins with ${text}: none is recorded yet; leave asKnownIn out.`
      : `No recorded version begins with ${text}. The latest are ${known.join(', ')}; leave asKnownIn out for what holds now.`;
  return { type: 'NotFound', message, nearest: latest.map(({ values }) => String(values.version)) };
}
