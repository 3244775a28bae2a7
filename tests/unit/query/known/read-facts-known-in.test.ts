import { describe, expect, test } from 'vitest';
import { renderHistoryEntry } from '../../../../src/domains/history/history-entry.js';
import { type KnownFacts, readFactsKnownIn } from '../../../../src/query/known/read-facts-known-in.js';
import { createQueryContext } from '../../../../src/query/query-context.js';
import { isRefusal } from '../../../../src/query/refusal.js';
import { aFact } from '../../../support/a-fact.js';

const [FIRST, SECOND] = [`${'a'.repeat(8)}${'1'.repeat(56)}`, `${'a'.repeat(8)}${'2'.repeat(56)}`];

function versionNode(version: string, position: number, lines: number) {
  const values = { recordedAt: `2021-0${position + 1}-01T08:00:00Z`, position, factsAsserted: lines };
  return { id: `DatasetVersion.${position}`, version, ...values, factsChanged: 0, factsWithdrawn: 0 };
}

/** A database that holds these versions, each with the lines of its facts. */
function contextOf(versions: readonly ReturnType<typeof versionNode>[], lines: readonly string[][] = []) {
  return createQueryContext({
    read: async (_statement, parameters) =>
      parameters === undefined
        ? versions.map((values) => [values])
        : lines.slice(0, Number(parameters.position) + 1).map((texts, position) => [position, texts]),
    readSource: async () => null,
  });
}

async function idsKnownIn(asKnownIn: string, ...given: Parameters<typeof contextOf>): Promise<unknown> {
  const known: KnownFacts | { readonly type: string } = await readFactsKnownIn(asKnownIn, contextOf(...given));
  return isRefusal(known) ? known : [...(known as KnownFacts).facts.keys()];
}

describe('the facts of a version', () => {
  const [one, two] = [aFact('Action', { key: 'one' }), aFact('Action', { key: 'two' })];
  const lines = [
    [renderHistoryEntry({ id: one.id, fact: one })],
    [renderHistoryEntry({ id: one.id, withdrawn: true }), renderHistoryEntry({ id: two.id, fact: two })],
  ];
  const versions = [versionNode(FIRST, 0, 1), versionNode(SECOND, 1, 2)];

  test('are those that its lines and the lines before it leave', async () => {
    expect(await idsKnownIn(FIRST, versions, lines)).toEqual([one.id]);
    expect(await idsKnownIn(SECOND.slice(0, 9), versions, lines)).toEqual([two.id]);
  });

  test('of one recorded twice are those of the later', async () => {
    const twice = [versionNode(FIRST, 0, 1), versionNode(FIRST, 1, 2)];
    expect(await idsKnownIn(FIRST, twice, lines)).toEqual([two.id]);
  });

  test('are not guessed where a beginning fits two versions', async () =>
    expect(await idsKnownIn('a'.repeat(8), versions, lines)).toEqual({
      type: 'ValidationFailed',
      message: '"aaaaaaaa" begins 2 dataset versions; give more digits.',
      argument: 'asKnownIn',
    }));

  test('are refused before anything is replayed where there are too many', async () => {
    const many = [versionNode(FIRST, 0, 150_000), versionNode(SECOND, 1, 50_001)];
    expect(await idsKnownIn(FIRST, many, lines)).toEqual([one.id]);
    expect(await idsKnownIn(SECOND, many, lines)).toEqual({
      type: 'ValidationFailed',
      message: expect.stringMatching(/^200001 records lead to version .*; at most 200000 are replayed/u),
      argument: 'asKnownIn',
    });
  });

  test('of a dataset that records nothing are none to ask for', async () =>
    expect(await idsKnownIn(FIRST, [])).toEqual({
      type: 'NotFound',
      message: expect.stringContaining('none is recorded yet; leave asKnownIn out'),
      nearest: [],
    }));
});
