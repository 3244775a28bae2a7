import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest';
import { toFactId } from '../../src/domains/fact/fact.js';
import { connectDatabase, type Database } from '../../src/graph/connect-database.js';
import { DatabaseError } from '../../src/graph/database-error.js';
import { loadGraph } from '../../src/load/load-graph.js';
import type { InputsReport } from '../../src/load/load-inputs.js';
import { readInputs } from '../../src/load/read-inputs.js';
import { toGraph } from '../../src/load/to-graph.js';
import { ensureBuilt } from '../support/built-command.js';
import { differenceOf, dumpGraph, hashOfDump, storedHashOf } from '../support/dump-graph.js';
import { holdNode, untilNoneIsOpen, untilOneWaits } from '../support/hold-node.js';
import { emptyDatabase, loadAndDump, loadSeeds } from '../support/load-seeds.js';
import { startXielian } from '../support/run-command.js';
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

describe('all or nothing', () => {
  it('leaves the old graph when the new one points at a node that is not there', async () => {
    const before = await loadAndDump(database, seeds);
    await seeds.removeDossier('forward');
    await seeds.replace('seeds/dossiers/briefing.yaml', '学会与企业在三个县办巡展。', '学会与企业一起办了巡展。');
    const wanted = toGraph(await readInputs(seeds.seedsFolder));
    const [first, ...others] = wanted;
    if (!first) throw new Error('the graph is empty');
    const dangling = { type: 'MENTIONS', to: 'Organization.nowhere' };
    const broken = { ...first, relationships: [...first.relationships, dangling] };
    await expect(loadGraph(database, [broken, ...others])).rejects.toThrow(/found both ends/);
    expect(await dump()).toEqual(before);
    expect(differenceOf(before, await loadAndDump(database, seeds)).changed).toContain(
      toFactId('Action', 'briefing/county-tour'),
    );
  });

  it('leaves the old graph when the process is killed in the middle, and the next load makes the new one', async () => {
    await ensureBuilt();
    const before = await loadAndDump(database, seeds);
    await seeds.removeDossier('forward');
    await seeds.replace('seeds/dossiers/briefing.yaml', '学会与企业在三个县办巡展。', '学会与企业一起办了巡展。');

    // Whoever holds this node keeps the load waiting after it has deleted what is no longer wanted.
    const held = await holdNode(database, toFactId('Action', 'briefing/county-tour'));
    try {
      const child = startXielian(['load', '--seeds', seeds.seedsFolder], settingsOf(inject('neo4j')));
      await untilOneWaits(database);
      child.kill('SIGKILL');
      await once(child, 'close');
    } finally {
      await held.release();
    }
    await untilNoneIsOpen(database);
    expect(await dump()).toEqual(before);

    const { graphHash, removed } = await load();
    expect(removed).toBeGreaterThan(0);
    expect(hashOfDump(await dump())).toBe(graphHash);
  });

  it('refuses a database with nodes of somebody else, and leaves them alone', async () => {
    await emptyDatabase(database);
    await database.write(async (run) => void (await run("CREATE (:Node {name: 'not ours'})")));
    const before = await dump();
    await expect(load()).rejects.toMatchObject({
      exitCode: 2,
      message:
        'The database holds nodes with the label Node that xielian did not write; name another database with NEO4J_DATABASE.',
    });
    expect(await dump()).toEqual(before);
    await emptyDatabase(database);
  });

  it('leaves nodes with other labels where they are', async () => {
    await emptyDatabase(database);
    await database.write(async (run) => void (await run("CREATE (:Stranger {id: 'stranger'})")));
    await load();
    await seeds.removeDossier('notice');
    const graph = await loadAndDump(database, seeds);
    expect(graph.stranger).toEqual({ labels: ['Stranger'], properties: { id: 'stranger' }, relationships: [] });
    await emptyDatabase(database);
  });
});

function settingsOf({ uri, user, password, database: name }: ReturnType<typeof inject<'neo4j'>>) {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name };
}

describe('two loads at once', () => {
  /** Loads two worlds at the same time over two connections; returns what became of each. */
  async function race(left: Seeds, right: Seeds) {
    const other = connectDatabase(inject('neo4j'));
    const outcomes = await Promise.allSettled([loadSeeds(database, left), loadSeeds(other, right)]);
    await other.close();
    return outcomes;
  }

  function expectOnlyNamedErrors(outcomes: PromiseSettledResult<InputsReport>[]) {
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(reasons.filter((reason) => !(reason instanceof DatabaseError))).toEqual([]);
    expect(reasons.length).toBeLessThan(outcomes.length);
  }

  it('end in the graph of one of them, never in a mixture', async () => {
    const [left, right] = [await writeSeeds(), await writeSeeds()];
    onTestFinished(async () => void (await Promise.all([left.remove(), right.remove()])));
    await left.removeDossier('forward');
    await right.replace('seeds/dossiers/briefing.yaml', '学会与企业在三个县办巡展。', '学会与企业一起办了巡展。');
    const hashes = [];
    for (const world of [left, right]) hashes.push(hashOfDump(await loadAndDump(database, world)));
    for (let round = 0; round < 5; round += 1) {
      await load();
      expectOnlyNamedErrors(await race(left, right));
      const graph = await dump();
      expect(hashes).toContain(hashOfDump(graph));
      expect(storedHashOf(graph)).toBe(hashOfDump(graph));
    }
  });

  it('into an empty database end in the graph that both want', async () => {
    const wanted = hashOfDump(await loadAndDump(database, seeds));
    for (let round = 0; round < 3; round += 1) {
      await emptyDatabase(database);
      expectOnlyNamedErrors(await race(seeds, seeds));
      expect(hashOfDump(await dump())).toBe(wanted);
    }
  });
});
