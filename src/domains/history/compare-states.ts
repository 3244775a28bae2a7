import type { Fact } from '../fact/fact.js';
import { type HistoryEntry, renderHistoryEntry } from './history-entry.js';
import type { RecordedSource } from './recorded-source.js';
import type { KnownState } from './replay-history.js';

/** What a version must say to turn what is known into these facts and sources: by id, only what is new or says something else, or is gone. */
export function compareStates(
  known: Pick<KnownState, 'facts' | 'sources'>,
  facts: Iterable<Fact>,
  sources: Iterable<RecordedSource>,
): HistoryEntry[] {
  const present = new Map<string, HistoryEntry>();
  for (const fact of facts) present.set(fact.id, { id: fact.id, fact });
  for (const source of sources) present.set(source.id, { id: source.id, source });
  const before = (id: string): HistoryEntry | undefined => {
    const [fact, source] = [known.facts.get(id), known.sources.get(id)];
    if (fact) return { id, fact };
    return source && { id, source };
  };
  const said = [...present.values()].filter((entry) => {
    const old = before(entry.id);
    return old === undefined || renderHistoryEntry(old) !== renderHistoryEntry(entry);
  });
  const gone = [...known.facts.keys(), ...known.sources.keys()].filter((id) => !present.has(id));
  return [...said, ...gone.map((id) => ({ id, withdrawn: true }) as const)].sort((left, right) =>
    left.id < right.id ? -1 : 1,
  );
}

/** Whether two facts say the same, wherever they are written down. */
export function saysTheSame(left: Fact, right: Fact): boolean {
  return renderHistoryEntry({ id: left.id, fact: left }) === renderHistoryEntry({ id: right.id, fact: right });
}
