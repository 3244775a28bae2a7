import { type HistoryEntry, HistoryLineError, parseHistoryEntry } from '../domains/history/history-entry.js';
import { applyVersion, type KnownState } from '../domains/history/replay-history.js';
import { InvalidInputError, type Violation } from './violation.js';

/**
 * Reads what one version recorded, and applies it to what the versions before it say. Every line that cannot be is
 * reported: one that says nothing, stands out of order, withdraws what is not there, or points at what is not there.
 */
export function readHistoryFile(file: string, text: string, before: KnownState, position: number): HistoryEntry[] {
  const lines = text === '' ? [] : text.replace(/\n$/u, '').split('\n');
  const violations: Violation[] = [];
  const fault = (line: number, message: string) => violations.push({ file, line, path: '', message });
  const entries = lines.flatMap((line, index) => {
    try {
      return [parseHistoryEntry(line)];
    } catch (error) {
      if (!(error instanceof HistoryLineError)) throw error;
      fault(index + 1, error.message);
      return [];
    }
  });
  if (violations.length > 0) throw new InvalidInputError(violations);
  for (const [index, entry] of entries.entries()) {
    const last = entries[index - 1]?.id ?? '';
    if (entry.id <= last) fault(index + 1, `${entry.id} must come after ${last}: ids ascend, and each stands once`);
    if ('withdrawn' in entry && !before.facts.has(entry.id) && !before.sources.has(entry.id)) {
      fault(index + 1, `withdraws ${entry.id}, which no version before it says`);
    }
  }
  applyVersion(before, entries, position);
  const lineOf = new Map(entries.map(({ id }, index) => [id, index + 1]));
  for (const { id, message } of findDangling(before, entries)) fault(lineOf.get(id) ?? 1, message);
  if (violations.length > 0) throw new InvalidInputError(violations);
  return entries;
}

/** Facts that point at what their version does not have. Those that it does not speak of can do so only where it withdraws something. */
function findDangling({ facts, sources }: KnownState, entries: readonly HistoryEntry[]) {
  const withdraws = entries.some((entry) => 'withdrawn' in entry);
  const suspects = withdraws ? [...facts.values()] : entries.flatMap((entry) => ('fact' in entry ? [entry.fact] : []));
  const known = new Set([...sources.values()].map(({ sha256 }) => sha256));
  return suspects.flatMap(({ id, links, inputs, evidence }) => {
    const missing = [...links.map(({ to }) => to), ...inputs].find((to) => !facts.has(to));
    if (missing !== undefined) return [{ id, message: `${id} points at ${missing}, which this version does not have` }];
    return evidence.every(({ source }) => known.has(source))
      ? []
      : [{ id, message: `${id} is proved by a source that this version does not have` }];
  });
}
