import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { toFactId } from '../../src/domains/fact/fact.js';
import type { FactType } from '../../src/domains/fact/fact.model.js';
import { connectDatabase, type Database } from '../../src/graph/connect-database.js';
import { versionOf } from '../../src/load/compile-inputs.js';
import { isLoaded } from '../../src/load/load-inputs.js';
import { readInputs } from '../../src/load/read-inputs.js';
import { recordVersion } from '../../src/load/record-version.js';
import {
  countByType,
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
    const once = (await readInputs(seeds.seedsFolder)).history.content;
    await record(1);
    expect((await readInputs(seeds.seedsFolder)).history.content).toEqual(once);
    expect(once.versions.map(({ version }) => version)).toEqual([versionOf(await readInputs(seeds.seedsFolder))]);
  });

  it('closes what is withdrawn and dates anew what is asserted again', async () => {
    await record(0);
    await load();
    const complete = await dump();
    await seeds.removeDossier('briefing');
    await record(1);
    const { history } = await readInputs(seeds.seedsFolder);
    const gone = toFactId('Action', 'briefing/county-tour');
    expect(history.content.versions[1]).toMatchObject({ asserted: [], withdrawn: expect.arrayContaining([gone]) });
    expect(await loadAndDump(database, seeds)).not.toHaveProperty([gone]);

    await seeds.writeDossier('briefing');
    await record(2);
    await load();
    const again = await dump();
    expect(await recordedAt('Action', 'briefing/county-tour')).toEqual([days[2]?.toISOString()]);
    expect(await recordedAt('Action', 'briefing/cloud-course')).toEqual([days[2]?.toISOString()]);
    expect(await recordedAt('Organization', '云泽省天文学会')).toEqual([days[0]?.toISOString()]);
    expect(countByType(again)).toEqual({ ...countByType(complete), DatasetVersion: 3 });
    expect(hashOfDump(again)).toBe(storedHashOf(again));

    await emptyDatabase(database);
    expect(withoutHour(await loadAndDump(database, seeds))).toEqual(withoutHour(again));
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
