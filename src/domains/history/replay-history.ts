import type { Fact } from '../fact/fact.js';
import type { HistoryEntry } from './history-entry.js';
import type { RecordedSource } from './recorded-source.js';

/** When a fact was learned, as positions of recorded versions, the first being 0. */
export interface Learned {
  /** The version that asserted the fact first, or again after it was withdrawn. */
  readonly recorded: number;
  /** The version since which it says what it says. */
  readonly changed: number;
}

/** What a recorded version says. */
export interface KnownState {
  readonly facts: Map<string, Fact>;
  readonly sources: Map<string, RecordedSource>;
  readonly learned: Map<string, Learned>;
}

export function nothingKnown(): KnownState {
  return { facts: new Map(), sources: new Map(), learned: new Map() };
}

/** Turns what the version before said into what the version at this position says, in place: versions share most of it. */
export function applyVersion(
  { facts, sources, learned }: KnownState,
  entries: Iterable<HistoryEntry>,
  position: number,
): void {
  for (const entry of entries) {
    if ('fact' in entry) {
      facts.set(entry.id, entry.fact);
      learned.set(entry.id, { recorded: learned.get(entry.id)?.recorded ?? position, changed: position });
    } else if ('source' in entry) {
      sources.set(entry.id, entry.source);
    } else {
      facts.delete(entry.id);
      sources.delete(entry.id);
      learned.delete(entry.id);
    }
  }
}

/** What the last of these versions says: their entries, replayed from the first on. */
export function replayHistory(versions: Iterable<readonly HistoryEntry[]>): KnownState {
  const state = nothingKnown();
  let position = 0;
  for (const entries of versions) {
    applyVersion(state, entries, position);
    position += 1;
  }
  return state;
}
