import type { Fact } from '../../domains/fact/fact.js';
import { listLinesUpToPosition } from '../../domains/history/history.statements.js';
import { decodeHistoryEntry } from '../../domains/history/history-entry.js';
import { applyVersion, type KnownState, nothingKnown } from '../../domains/history/replay-history.js';
import { toWordingId } from '../../domains/history/wording-id.js';
import type { NodeRecord } from '../node-record.js';
import type { QueryContext } from '../query-context.js';
import type { Refusal } from '../refusal.js';
import { isRefusal } from '../refusal.js';
import { readNodes } from '../stepwise/read-level.js';
import { findVersion, readVersions } from './find-version.js';

/** More than one answer can hold in memory beside others. */
const MAX_LINES = 200_000;

/** What a recorded version of the dataset says, as plain facts. */
export interface KnownFacts {
  readonly type: 'KnownFacts';
  readonly version: NodeRecord;
  readonly facts: ReadonlyMap<string, Fact>;
  /** The id of a fact of this version, given that id or the id of its wording; undefined where the version has no such fact. */
  factIdOf(id: string): string | undefined;
  /** The nodes that say what these facts said then, in this order: as they are now where they have not changed. */
  readWordings(ids: readonly string[]): Promise<(NodeRecord | null)[]>;
}

/**
 * The facts of the version that a hash names, replayed from what was recorded: the same for ever, whatever was learned,
 * changed or withdrawn since, and whether or not that is recorded.
 */
export async function readFactsKnownIn(asKnownIn: string, context: QueryContext): Promise<KnownFacts | Refusal> {
  const versions = await readVersions(context);
  const version = findVersion(asKnownIn, versions);
  if (isRefusal(version)) return version;
  const upTo = versions.slice(0, Number(version.values.position) + 1);
  const lines = upTo.reduce((sum, { values }) => sum + linesOf(values), 0);
  if (lines > MAX_LINES) {
    const message = `${lines} records lead to version ${asKnownIn}; at most ${MAX_LINES} are replayed for one answer, so load its seeds instead.`;
    return { type: 'ValidationFailed', message, argument: 'asKnownIn' };
  }
  const state = await replay(Number(version.values.position), context);
  return toKnownFacts(version, upTo, state, context);
}

function linesOf({ factsAsserted, factsChanged, factsWithdrawn }: NodeRecord['values']): number {
  return Number(factsAsserted) + Number(factsChanged) + Number(factsWithdrawn);
}

async function replay(position: number, context: QueryContext): Promise<KnownState> {
  const state = nothingKnown();
  for (const [at, lines] of await context.read(listLinesUpToPosition, { position })) {
    applyVersion(state, (lines as string[]).map(decodeHistoryEntry), Number(at));
  }
  return state;
}

function toKnownFacts(
  version: NodeRecord,
  versions: readonly NodeRecord[],
  { facts, learned }: KnownState,
  context: QueryContext,
): KnownFacts {
  const wordingIdOf = (id: string) => toWordingId(id, versions[learned.get(id)?.changed ?? -1]?.id ?? '');
  let factIds: Map<string, string> | undefined;
  return {
    type: 'KnownFacts',
    version,
    facts,
    factIdOf(id) {
      if (facts.has(id)) return id;
      factIds ??= new Map([...facts.keys()].map((factId) => [wordingIdOf(factId), factId]));
      return factIds.get(id);
    },
    async readWordings(ids) {
      const records = await readNodes(context, [...ids.map(wordingIdOf), ...ids]);
      return ids.map((_, index) => records[index] ?? records[index + ids.length] ?? null);
    },
  };
}
