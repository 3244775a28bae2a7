import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareStates } from '../../../../src/domains/history/compare-states.js';
import type { HistoryEntry } from '../../../../src/domains/history/history-entry.js';
import {
  decodeHistoryEntry,
  parseHistoryEntry,
  renderHistoryEntry,
} from '../../../../src/domains/history/history-entry.js';
import { replayHistory } from '../../../../src/domains/history/replay-history.js';
import { aFact } from '../../../support/a-fact.js';
import { anyVersion, aSource, asRecorded } from '../../../support/a-history.js';
import { forAll } from '../../../support/for-all.js';

const SOURCE = aSource();

/** What recording these versions one after the other writes down, read again from its text. */
function recordAll(versions: readonly Parameters<typeof compareStates>[1][]): HistoryEntry[][] {
  const log: HistoryEntry[][] = [];
  for (const facts of versions) {
    const entries = compareStates(replayHistory(log), facts, [SOURCE]);
    log.push(entries.map(renderHistoryEntry).map(parseHistoryEntry));
  }
  return log;
}

describe('the history of any versions', () => {
  test('replayed up to one of them gives exactly its facts', () =>
    forAll([fc.array(anyVersion, { minLength: 1, maxLength: 5 })], (versions) => {
      const log = recordAll(versions);
      versions.forEach((facts, position) => {
        const state = replayHistory(log.slice(0, position + 1));
        expect(asRecorded(state.facts.values())).toEqual(asRecorded(facts));
        expect([...state.sources.values()]).toEqual([SOURCE]);
      });
    }));

  test('says of each fact since when it is asserted without a break, and since when it says what it says', () =>
    forAll([fc.array(anyVersion, { minLength: 1, maxLength: 5 })], (versions) => {
      const { learned } = replayHistory(recordAll(versions));
      const texts = versions.map(
        (facts) => new Map(facts.map((fact) => [fact.id as string, renderHistoryEntry({ id: fact.id, fact })])),
      );
      const last = texts.length - 1;
      const firstOf = (holds: (position: number) => boolean) => {
        let position = last;
        while (position > 0 && holds(position - 1)) position -= 1;
        return position;
      };
      const expected = [...(texts[last]?.keys() ?? [])].map((id) => [
        id,
        {
          recorded: firstOf((position) => texts[position]?.has(id) === true),
          changed: firstOf((position) => texts[position]?.get(id) === texts[last]?.get(id)),
        },
      ]);
      expect(Object.fromEntries(learned)).toEqual(Object.fromEntries(expected));
    }));

  test('is read the same with and without checking it', () =>
    forAll([fc.array(anyVersion, { minLength: 1, maxLength: 3 })], (versions) => {
      const lines = recordAll(versions).flat().map(renderHistoryEntry);
      expect(lines.map(decodeHistoryEntry)).toEqual(lines.map(parseHistoryEntry));
    }));

  test('says nothing where nothing changes, wherever it is written down', () =>
    forAll([anyVersion], (facts) => {
      const moved = facts.map((fact) => ({ ...fact, places: [] }));
      expect(recordAll([facts, moved])[1]).toEqual([]);
    }));
});

test('a version says only what changed, in the order of ids', () => {
  const [one, two, three] = ['one', 'two', 'three'].map((key) => aFact('Action', { key }));
  if (!one || !two || !three) throw new Error('three facts');
  const later = { ...two, properties: { notAfter: '2021-05-08' } };
  const [, second = []] = recordAll([
    [one, two],
    [later, three],
  ]);
  expect(second.map((entry) => [entry.id, 'withdrawn' in entry])).toEqual(
    [
      [one.id, true],
      [two.id, false],
      [three.id, false],
    ].sort(([left], [right]) => (String(left) < String(right) ? -1 : 1)),
  );
});
