import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest';
import { toFactId } from '../../src/domains/fact/fact.js';
import type { FactType } from '../../src/domains/fact/fact.model.js';
import { connectDatabase, type Database, type WriteCounters } from '../../src/graph/connect-database.js';
import {
  countByType,
  differenceOf,
  dumpGraph,
  type GraphDump,
  hashOfDump,
  isLedger,
  storedHashOf,
  withoutHour,
} from '../support/dump-graph.js';
import { emptyDatabase, loadAndDump, loadSeeds } from '../support/load-seeds.js';
import { type Seeds, writeSeeds, YUNZE_TEXTS, type YunzeText } from '../support/write-seeds.js';

const NOTHING_WRITTEN: WriteCounters = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
  labelsRemoved: 0,
};

let database: Database;
let seeds: Seeds;

beforeAll(() => {
  database = connectDatabase(inject('neo4j'));
});
beforeEach(async () => {
  seeds = await writeSeeds();
});
afterEach(() => seeds.remove());
afterAll(async () => {
  await emptyDatabase(database);
  await database.close();
});

const load = () => loadSeeds(database, seeds);
const dump = () => dumpGraph(database);

/** The node of a fact, which must be there. */
function nodeOf(dump: GraphDump, type: FactType, key: string) {
  const node = dump[toFactId(type, key)];
  if (!node) throw new Error(`there is no ${type} ${key}`);
  return node;
}

describe('what is written', () => {
  it('holds the whole little world, under the hash that the database itself gives', async () => {
    const { graphHash, version } = await load();
    const graph = await dump();
    expect(countByType(graph)).toEqual({
      Action: 2,
      Affiliation: 1,
      Alias: 1,
      Assignment: 2,
      Attribution: 3,
      Audience: 3,
      AudienceMembership: 2,
      Dataset: 1,
      Directive: 2,
      Document: 3,
      DocumentKindCoverage: 2,
      DocumentLink: 1,
      Expectation: 8,
      Initiative: 1,
      LedgerRow: 7,
      Metric: 1,
      Organization: 6,
      Ownership: 1,
      Participation: 3,
      PeriodCoverage: 3,
      RankingEvent: 5,
      Response: 2,
      ResponseLedger: 2,
      Roster: 1,
      RosterCoverage: 1,
      RosterEntry: 2,
      SearchEntry: 14,
      Source: 4,
      Span: 44,
      TimelineEvent: 5,
      Transmission: 3,
    });
    expect(hashOfDump(graph)).toBe(graphHash);
    expect(graph['Dataset.current']?.properties).toMatchObject({ graphHash, version, factsInferred: 3 });
  });

  it('is nothing at all when the graph stands there already', async () => {
    const { graphHash } = await load();
    const before = await dump();
    expect(await load()).toMatchObject({ created: 0, changed: 0, removed: 0, graphHash, written: NOTHING_WRITTEN });
    expect(await dump()).toEqual(before);
  });

  it('is one node, its search entry and the name of the dataset when one summary is edited', async () => {
    const before = await loadAndDump(database, seeds);
    await seeds.replace('seeds/dossiers/briefing.yaml', '学会与企业在三个县办巡展。', '学会与企业一起办了巡展。');
    const report = await load();
    const after = await dump();
    const action = toFactId('Action', 'briefing/county-tour');
    expect(report).toMatchObject({ created: 0, changed: 3, removed: 0 });
    const [entry = ''] = Object.entries(after).flatMap(([id, { properties }]) =>
      properties.finds === action ? [id] : [],
    );
    expect(differenceOf(before, after)).toEqual({
      added: {},
      removed: {},
      changed: [action, entry, 'Dataset.current'].sort(),
    });
    expect(after[action]).toEqual({
      ...before[action],
      properties: {
        ...before[action]?.properties,
        summary: '学会与企业一起办了巡展。',
        contentHash: after[action]?.properties.contentHash,
      },
    });
    expect(hashOfDump(after)).toBe(report.graphHash);
  });

  it('is nothing when only the layout and the comments of a dossier change', async () => {
    const before = await loadAndDump(database, seeds);
    await seeds.replace('seeds/dossiers/forward.yaml', 'organizations:', '# Who is named.\n\norganizations:');
    expect((await load()).written).toEqual(NOTHING_WRITTEN);
    expect(await dump()).toEqual(before);
  });

  it('has no telephone number in it', async () => {
    expect(JSON.stringify(await loadAndDump(database, seeds))).not.toContain('81234567');
  });
});

describe('a dossier that is taken away', () => {
  it('takes exactly its claims with it, and conclusions that rest on it', async () => {
    const before = await loadAndDump(database, seeds);
    await seeds.removeDossier('briefing');
    const after = await loadAndDump(database, seeds);
    const { added, removed, changed } = differenceOf(before, after);
    expect(added).toEqual({});
    expect(countByType(removed)).toEqual({
      Action: 2,
      Affiliation: 1,
      Attribution: 1,
      Document: 1,
      DocumentKindCoverage: 1,
      Initiative: 1,
      Metric: 1,
      Organization: 2,
      Ownership: 1,
      Participation: 3,
      PeriodCoverage: 1,
      RankingEvent: 3,
      Response: 1,
      SearchEntry: 6,
      Source: 1,
      Span: 14,
      TimelineEvent: 3,
    });
    const claimants = Object.values(removed).flatMap(({ properties }) => properties.claimedBy ?? []);
    expect(new Set(claimants as string[])).toEqual(new Set(['briefing', 'links']));
    const shared = ['云泽省科学技术协会', '云泽省天文学会', '云泽省气象学会'];
    const ids = shared.map((name): string => toFactId('Organization', name));
    const entryOfShared = (id: string) => ids.includes(String(after[id]?.properties.finds));
    expect(changed.filter((id) => !isLedger(after[id]) && !entryOfShared(id))).toEqual(
      [...ids, 'Dataset.current'].sort(),
    );
    expect(hashOfDump(after)).toBe(storedHashOf(after));
  });

  it('leaves what others claim too, with their claims and their proof', async () => {
    const before = await loadAndDump(database, seeds);
    await seeds.removeDossier('notice');
    const after = await loadAndDump(database, seeds);
    const describeSociety = (dump: GraphDump) => {
      const { properties, relationships } = nodeOf(dump, 'Organization', '云泽省天文学会');
      return { claimedBy: properties.claimedBy, region: properties.region, proofs: relationships.length };
    };
    expect(describeSociety(before)).toEqual({
      claimedBy: ['briefing', 'forward', 'notice', 'roster:yunze-societies'],
      region: '990000',
      proofs: 4,
    });
    expect(describeSociety(after)).toEqual({
      claimedBy: ['briefing', 'forward', 'roster:yunze-societies'],
      region: '990000',
      proofs: 3,
    });
    // The forwarding notice names it too, but neither holds it nor knows its number.
    const { number, held, title, claimedBy } = nodeOf(after, 'Document', 'yunze-7').properties;
    expect({ number, held, title, claimedBy }).toEqual({
      number: undefined,
      held: false,
      title: '关于开展山区科普大篷车巡展工作的通知',
      claimedBy: ['forward'],
    });
  });

  it.each(YUNZE_TEXTS)('comes back as it was: %s', async (name) => {
    const before = await loadAndDump(database, seeds);
    await seeds.removeDossier(name);
    const without = await loadAndDump(database, seeds);
    expect(hashOfDump(without)).not.toBe(hashOfDump(before));
    await seeds.writeDossier(name);
    const report = await load();
    const after = await dump();
    expect(withoutHour(after)).toEqual(withoutHour(before));
    expect([report.graphHash, storedHashOf(after), hashOfDump(after)]).toEqual(Array(3).fill(hashOfDump(before)));
  });
});

it('makes the same graph in whatever order the dossiers come', async () => {
  const dumps: GraphDump[] = [];
  const orders: YunzeText[][] = [
    ['notice', 'forward', 'briefing'],
    ['briefing', 'forward', 'notice'],
    ['forward', 'notice', 'briefing'],
  ];
  for (const order of orders) {
    await emptyDatabase(database);
    const growing = await writeSeeds([]);
    onTestFinished(growing.remove);
    for (const name of order) {
      await growing.writeDossier(name);
      await loadSeeds(database, growing);
    }
    dumps.push(withoutHour(await dump()));
  }
  expect(new Set(dumps.map(hashOfDump)).size).toBe(1);
  expect(dumps[1]).toEqual(dumps[0]);
  expect(dumps[2]).toEqual(dumps[0]);
});

describe('a dossier that cannot be loaded', () => {
  const faults: readonly (readonly [what: string, from: string, to: string, fault: object])[] = [
    [
      'a word that is not in the list',
      'kind: POPULARIZATION\n    summary: 学会',
      'kind: POPULARISATION\n    summary: 学会',
      { path: 'actions[0].kind', message: expect.stringMatching(/did you mean "POPULARIZATION"\?$/) },
    ],
    [
      'a name that the file does not give',
      'organization: 星野科技公司',
      'organization: 星野科技',
      {
        path: 'actions[0].participations[1].organization',
        message: 'there is no organization "星野科技" in this file; did you mean "星野科技公司"?',
      },
    ],
    [
      'a fact without proof',
      '    basis: EXPLICIT\n    proof: [{ field: name, text: 星野科技公司 }]',
      '    basis: EXPLICIT',
      { path: 'organizations[3].proof', message: 'a fact with basis EXPLICIT needs at least one span' },
    ],
  ];

  it.each(faults)('is refused with file, line and path, and nothing is written: %s', async (_what, from, to, fault) => {
    const before = await loadAndDump(database, seeds);
    await seeds.writeDossier('briefing', (draft) => {
      const explicit = draft.replace('    kind: COMPANY\n', '    kind: COMPANY\n    basis: EXPLICIT\n');
      if (!explicit.includes(from)) throw new Error(`the draft has no "${from}"`);
      return explicit.replace(from, to);
    });
    await expect(load()).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      exitCode: 1,
      violations: [{ file: 'briefing.yaml', line: expect.any(Number), ...fault }],
    });
    expect(await dump()).toEqual(before);
  });

  it('is refused where it contradicts another, and both places are named', async () => {
    await seeds.writeDossier('forward', (draft) =>
      draft.replace('held: false\n    kind: NOTICE', 'held: false\n    kind: PLAN'),
    );
    const before = await dump();
    await expect(load()).rejects.toThrow(
      /^notice\.yaml:\d+ documents\[0\]: Document "yunze-7" has kind "NOTICE" here and "PLAN" in forward\.yaml:\d+; make them equal/m,
    );
    expect(await dump()).toEqual(before);
  });
});
