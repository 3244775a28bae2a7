import type { Fact, Properties } from '../../domains/fact/fact.js';
import { FactIndex } from '../../domains/fact/fact-index.js';
import { saysTheSame } from '../../domains/history/compare-states.js';
import type { RecordedSource } from '../../domains/history/recorded-source.js';
import { applyVersion, type KnownState, type Learned, nothingKnown } from '../../domains/history/replay-history.js';
import { responseDays } from '../../domains/response/response-days.js';
import type { History, RecordedVersion } from '../read-history.js';

/** What a recorded version said and the facts of now do not: closed, not lost. */
export interface ClosedWording {
  readonly fact: Fact;
  readonly learned: Learned;
  /** Position of the version that withdrew it or said something else; absent while none has recorded that. */
  readonly until?: number | undefined;
  /** Derived from the facts beside which it stood. */
  readonly derived: Properties;
}

export interface VersionCounts {
  readonly factsAsserted: number;
  readonly factsChanged: number;
  readonly factsWithdrawn: number;
  readonly factsTotal: number;
}

export interface SecondClock {
  /** When each fact of the last recorded version was learned. */
  readonly learned: ReadonlyMap<string, Learned>;
  /** Oldest first. */
  readonly closed: readonly ClosedWording[];
  /** For each version, what it changed. */
  readonly counts: readonly VersionCounts[];
  /** Every source that any version knew, as it was described last. */
  readonly sources: readonly RecordedSource[];
}

/** Walks through the recorded versions to the facts of now, and closes what is no longer said on the way. */
export function deriveSecondClock(history: History, facts: ReadonlyMap<string, Fact>): SecondClock {
  const state = nothingKnown();
  const closed: ClosedWording[] = [];
  const counts: VersionCounts[] = [];
  const sources = new Map<string, RecordedSource>();
  for (const [position, { entries }] of history.entries()) {
    const derive = derivationBeside(state);
    closed.push(...entries.flatMap(({ id }) => close(id, state, derive, position)));
    const before = state.facts.size;
    const changed = entries.filter((entry) => 'fact' in entry && state.facts.has(entry.id)).length;
    const factsWithdrawn = entries.filter((entry) => 'withdrawn' in entry && state.facts.has(entry.id)).length;
    applyVersion(state, entries, position);
    for (const entry of entries) if ('source' in entry) sources.set(entry.id, entry.source);
    const factsTotal = state.facts.size;
    const factsAsserted = factsTotal - before + factsWithdrawn;
    counts.push({ factsAsserted, factsChanged: changed, factsWithdrawn, factsTotal });
  }
  const learned = new Map(state.learned);
  const derive = derivationBeside(state);
  for (const [id, fact] of state.facts) {
    const now = facts.get(id);
    if (now && saysTheSame(now, fact)) continue;
    closed.push(...close(id, state, derive));
    // The wording of now is not recorded yet: of it no version knows since when.
    learned.set(id, withoutChange(state.learned.get(id)));
  }
  return { learned, closed, counts, sources: [...sources.values()] };
}

function close(id: string, { facts, learned }: KnownState, derive: Derivation, until?: number): ClosedWording[] {
  const [fact, since] = [facts.get(id), learned.get(id)];
  if (!fact || !since) return [];
  return [{ fact, learned: since, until, derived: derive(fact) }];
}

type Derivation = (fact: Fact) => Properties;

/** What is derived of a fact from those beside which it stood; they are indexed once, and only where something asks for them. */
function derivationBeside({ facts }: KnownState): Derivation {
  let index: FactIndex | undefined;
  return (fact) => {
    if (fact.type !== 'Response') return {};
    index ??= new FactIndex(facts.values());
    return responseDays(fact, index);
  };
}

function withoutChange({ recorded }: Learned = { recorded: 0, changed: 0 }): Learned {
  return { recorded, changed: recorded };
}

/** Entries of a version that speak of facts. */
export function factEntriesOf({ entries }: RecordedVersion): RecordedVersion['entries'] {
  return entries.filter((entry) => !('source' in entry) && !entry.id.startsWith('Source.'));
}
