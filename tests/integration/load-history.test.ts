import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { toFactId } from '../../src/domains/fact/fact.js';
import type { FactType } from '../../src/domains/fact/fact.model.js';
import { toWordingId } from '../../src/domains/history/wording-id.js';
import { connectDatabase, type Database } from '../../src/graph/connect-database.js';
import { versionOf } from '../../src/load/compile-inputs.js';
import { isLoaded } from '../../src/load/load-inputs.js';
import { readInputs } from '../../src/load/read-inputs.js';
import { recordVersion } from '../../src/load/record-version.js';
import {
  countByType,
  type DumpedNode,
  dumpGraph,
  type GraphDump,
  hashOfDump,
  storedHashOf,
  withoutHour,
} from '../support/dump-graph.js';
import { emptyDatabase, loadAndDump, loadSeeds } from '../support/load-seeds.js';
import { type Seeds, writeSeeds } from '../support/write-seeds.js';

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

function targetsOf(dump: GraphDump, type: FactType, key: string, relationship: string): string[] {
  return nodeOf(dump, type, key)
    .relationships.filter(([name]) => name === relationship)
    .map(([, to]) => to);
}

function typesOf(node: DumpedNode | undefined): string[] {
  return [...new Set(node?.relationships.map(([type]) => type))].sort();
}

/** How many nodes there are of each kind, leaving out what is closed. */
function live(dump: GraphDump): Record<string, number> {
  return Object.fromEntries(Object.entries(countByType(dump)).filter(([type]) => !type.startsWith('Closed')));
}

const OF_THE_CLOCK = ['RECORDED_IN', 'CHANGED_IN'];
const KEPT = ['ClosedFact', 'ClosedSpan', 'ClosedSource', 'DatasetVersion', 'HistoryPart', 'Dataset'];

/** The graph without what the history keeps in it. */
function saidNow(dump: GraphDump): GraphDump {
  const said = Object.entries(dump).filter(([, { labels }]) => !labels.some((label) => KEPT.includes(label)));
  return Object.fromEntries(
    said.map(([id, node]) => {
      const { contentHash: _hash, ...properties } = node.properties;
      const relationships = node.relationships.filter(([type]) => !OF_THE_CLOCK.includes(type));
      return [id, { ...node, properties, relationships }];
    }),
  );
}

function versionIdOf(dump: GraphDump): string {
  return Object.keys(dump).find((id) => id.startsWith('DatasetVersion.')) ?? '';
}

describe('the history', () => {
  const days = ['2021-07-01', '2021-08-01', '2021-09-01', '2021-10-01'].map((day) => new Date(`${day}T08:00:00Z`));
  const record = (at: number) => recordVersion(seeds.seedsFolder, days[at]);

  async function recordedAt(type: FactType, key: string): Promise<unknown> {
    const graph = await dump();
    return targetsOf(graph, type, key, 'RECORDED_IN').map((id) => graph[id]?.properties.recordedAt);
  }

  it('says of each fact which version asserted it first', async () => {
    await seeds.removeDossier('briefing');
    await record(0);
    await seeds.writeDossier('briefing');
    await record(1);
    await load();
    expect(await recordedAt('Organization', '云泽省天文学会')).toEqual([days[0]?.toISOString()]);
    expect(await recordedAt('Organization', '星野科技公司')).toEqual([days[1]?.toISOString()]);
  });

  it('is not written twice for one version', async () => {
    await record(0);
    const once = (await readInputs(seeds.seedsFolder)).history;
    await record(1);
    expect((await readInputs(seeds.seedsFolder)).history).toEqual(once);
    expect(once.map(({ version }) => version)).toEqual([versionOf(await readInputs(seeds.seedsFolder))]);
  });

  it('closes what is withdrawn and dates anew what is asserted again', async () => {
    await record(0);
    await load();
    const complete = await dump();
    await seeds.removeDossier('briefing');
    await record(1);
    const { history } = await readInputs(seeds.seedsFolder);
    const gone = toFactId('Action', 'briefing/county-tour');
    expect(history[1]?.entries).toContainEqual({ id: gone, withdrawn: true });
    const without = await loadAndDump(database, seeds);
    const closed = without[gone];
    expect(closed?.labels).toEqual(['ClosedFact', 'Node']);
    const { current: _closed, contentHash: _hash, ...said } = closed?.properties ?? {};
    const { contentHash: _before, ...before } = nodeOf(complete, 'Action', 'briefing/county-tour').properties;
    expect(said).toEqual(before);
    expect(typesOf(closed)).toEqual(['RECORDED_IN', 'WAS_PROVED_BY', 'WAS_REPORTED_IN', 'WITHDRAWN_IN']);
    expect(hashOfDump(without)).toBe(storedHashOf(without));

    await seeds.writeDossier('briefing');
    await record(2);
    await load();
    const again = await dump();
    expect(await recordedAt('Action', 'briefing/county-tour')).toEqual([days[2]?.toISOString()]);
    expect(await recordedAt('Action', 'briefing/cloud-course')).toEqual([days[2]?.toISOString()]);
    expect(await recordedAt('Organization', '云泽省天文学会')).toEqual([days[0]?.toISOString()]);
    expect(live(again)).toEqual({ ...live(complete), DatasetVersion: 3, HistoryPart: 3 });
    expect(again[toWordingId(gone, versionIdOf(complete))]?.relationships).toContainEqual(['REPLACED_BY', gone, {}]);
    expect(hashOfDump(again)).toBe(storedHashOf(again));

    await emptyDatabase(database);
    expect(withoutHour(await loadAndDump(database, seeds))).toEqual(withoutHour(again));
  });

  it('changes nothing in what is said now: closed facts stand apart', async () => {
    await record(0);
    await seeds.removeDossier('briefing');
    const unrecorded = saidNow(await loadAndDump(database, seeds));
    await record(1);
    const recorded = saidNow(await loadAndDump(database, seeds));
    await seeds.forgetHistory();
    const without = saidNow(await loadAndDump(database, seeds));
    expect(unrecorded).toEqual(without);
    expect(recorded).toEqual(without);
  });

  it('is part of what is loaded, and not of the version', async () => {
    await load();
    const before = await readInputs(seeds.seedsFolder);
    await record(0);
    const after = await readInputs(seeds.seedsFolder);
    expect(versionOf(after)).toBe(versionOf(before));
    expect([await isLoaded(database, before), await isLoaded(database, after)]).toEqual([true, false]);
    await load();
    expect([await isLoaded(database, before), await isLoaded(database, after)]).toEqual([false, true]);
  });
});
