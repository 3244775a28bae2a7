import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { FactType } from '../../src/domains/fact/fact.model.js';
import { connectDatabase, type Database } from '../../src/graph/connect-database.js';
import { readInputs } from '../../src/load/read-inputs.js';
import {
  type DumpedNode,
  differenceOf,
  dumpGraph,
  type GraphDump,
  hashOfDump,
  isLedger,
  storedHashOf,
  withoutHour,
} from '../support/dump-graph.js';
import { loadAndDump, loadSeeds } from '../support/load-seeds.js';
import { FIVE_DOSSIERS } from '../support/open-world.js';

let database: Database;
let folder: string;
let seeds: { readonly seedsFolder: string };
let complete: GraphDump;

beforeAll(async () => {
  database = connectDatabase(inject('neo4j'));
  folder = await mkdtemp(join(tmpdir(), 'xielian-five-'));
  seeds = { seedsFolder: join(folder, 'seeds') };
  await cp(FIVE_DOSSIERS, seeds.seedsFolder, { recursive: true });
  // What a recorded version said stays in the graph, closed: here it is asked what the dossiers alone make.
  await rm(join(seeds.seedsFolder, 'history.yaml'));
  complete = await loadAndDump(database, seeds);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const isFact = ({ labels }: DumpedNode) => labels.includes('Fact');
const facts = () => Object.entries(complete).filter(([, node]) => isFact(node));
const claimantsOf = ({ properties }: DumpedNode) => (properties.claimedBy ?? []) as string[];
const targetsOf = ({ relationships }: DumpedNode, type: string) =>
  relationships.filter(([name]) => name === type).map(([, to]) => to);

describe('the five dossiers', () => {
  it('are written once: the second load writes nothing', async () => {
    const { created, changed, removed, graphHash, written } = await loadSeeds(database, seeds);
    expect({ created, changed, removed, writes: Object.values(written) }).toEqual({
      created: 0,
      changed: 0,
      removed: 0,
      writes: [0, 0, 0, 0, 0, 0, 0],
    });
    expect(await dumpGraph(database)).toEqual(complete);
    expect(graphHash).toBe(hashOfDump(complete));
  });

  it.each([
    ['Organization', 95],
    ['Document', 28],
    ['Directive', 33],
    ['Action', 60],
  ] satisfies [FactType, number][])('name enough of every kind: %s, at least %i', (type, least) => {
    const named = facts().filter(
      ([, node]) => node.labels.includes(type) && claimantsOf(node).some((claimant) => /^\d{3}-/.test(claimant)),
    );
    expect(named.length).toBeGreaterThanOrEqual(least);
  });

  it('state nothing without words or a rule that prove it', () => {
    const unproved = facts().filter(([, node]) =>
      node.properties.basis === 'INFERRED'
        ? !node.properties.rule || targetsOf(node, 'INFERRED_FROM').length === 0
        : targetsOf(node, 'PROVED_BY').length === 0,
    );
    expect(unproved).toEqual([]);
  });

  it('give each conclusion its rule, its reasons and its inputs, and no words as proof', () => {
    const inferred = facts().filter(([, { properties }]) => properties.basis === 'INFERRED');
    expect(inferred.length).toBe(complete['Dataset.current']?.properties.factsInferred);
    expect(inferred.length).toBeGreaterThan(0);
    for (const [id, node] of inferred) {
      const { rule, reasons, confidence } = node.properties;
      const inputs = targetsOf(node, 'INFERRED_FROM').map((input) => complete[input]?.labels.includes('Fact'));
      expect({ id, rule, reasons, confidence, inputs, proofs: targetsOf(node, 'PROVED_BY') }).toEqual({
        id,
        rule: expect.stringMatching(/^[a-z0-9-]+$/),
        reasons: expect.arrayContaining([expect.any(String)]),
        confidence: expect.any(Number),
        inputs: expect.not.arrayContaining([false, undefined]),
        proofs: [],
      });
      expect(inputs.length).toBeGreaterThan(0);
    }
  });

  it('hold no telephone number', () => {
    const phone =
      /(?<![0-9a-z])(?:(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}|0\d{2,3}[-)） ]?\d{7,8}|[2-9]\d{6,7})(?![0-9a-z])/iu;
    expect(
      ['电话0999-81234567。', '13912345678', '（8123 4567'.replace(' ', '')].filter((text) => phone.test(text)),
    ).toHaveLength(3);
    const strings = Object.values(complete).flatMap(({ properties, relationships }) =>
      [properties, ...relationships.map(([, , values]) => values)].flatMap((values) => Object.values(values).flat()),
    );
    expect(strings.filter((value) => typeof value === 'string' && phone.test(value))).toEqual([]);
  });
});

describe('one of the five dossiers, taken away and added again', async () => {
  const files = (await readdir(join(FIVE_DOSSIERS, 'dossiers'))).sort();

  it.each(files)('takes away what it alone claims, and brings it back: %s', async (file) => {
    const name = basename(file, '.yaml');
    const { dossiers } = await readInputs(seeds.seedsFolder);
    const source = dossiers.find(({ content }) => content.dossier === name)?.content.source.file;
    await rename(join(seeds.seedsFolder, 'dossiers', file), join(folder, file));
    const without = await loadAndDump(database, seeds);
    const { added, removed, changed } = differenceOf(complete, without);

    expect(added).toEqual({});
    expect(Object.entries(removed).filter(([, node]) => !belongsTo(node, name, source, removed))).toEqual([]);
    const claimed = facts().filter(([, node]) => claimantsOf(node).includes(name));
    const [shared, own] = [claimed.filter(([id]) => id in without), claimed.filter(([id]) => id in removed)];
    expect(own.filter(([, node]) => claimantsOf(node).length > 1)).toEqual([]);
    const recounted = Object.keys(without).filter(
      (id) => complete[id]?.properties.atLeast !== without[id]?.properties.atLeast,
    );
    const lessened = Object.values(removed).flatMap((node) => targetsOf(node, 'MEMBER_IN'));
    expect(lessened).toEqual(expect.arrayContaining(recounted));
    const isEntry = (id: string) => complete[id]?.labels.includes('SearchEntry');
    expect(changed.filter((id) => !isEntry(id) && !isCounted(complete[id]))).toEqual(
      [...new Set([...shared.map(([id]) => id), ...recounted, 'Dataset.current'])].sort(),
    );
    const refound = changed.filter(isEntry).map((id) => complete[id]?.properties.finds);
    expect(refound.filter((id) => !shared.some(([fact]) => fact === id))).toEqual([]);
    for (const [id, before] of shared) expect(proofOf(without[id])).toEqual(proofOf(before, name, source));
    expect(storedHashOf(without)).toBe(hashOfDump(without));

    await rename(join(folder, file), join(seeds.seedsFolder, 'dossiers', file));
    const again = await loadAndDump(database, seeds);
    expect(withoutHour(again)).toEqual(withoutHour(complete));
    expect([storedHashOf(again), hashOfDump(again)]).toEqual([hashOfDump(complete), hashOfDump(complete)]);
  });

  /** What is counted over several dossiers at once: it changes, or goes, with any of them. */
  function isCounted(node: DumpedNode | undefined): boolean {
    return node !== undefined && (node.labels.includes('RankingEvent') || isCoverage(node) || isLedger(node));
  }

  function isCoverage({ labels }: DumpedNode): boolean {
    return labels.some((label) => label.endsWith('Coverage'));
  }

  /** Whether a node that is gone said something for this dossier only, or was concluded or derived from it. */
  function belongsTo(node: DumpedNode, name: string, source: string | undefined, removed: GraphDump): boolean {
    const derivedFrom = [...targetsOf(node, 'HAPPENS_TO'), ...[node.properties.finds ?? []].flat().map(String)];
    if (derivedFrom.length > 0) return derivedFrom.every((id) => id in removed);
    if (isLedger(node)) return true;
    if (isCounted(node))
      return [node.properties.facts ?? []].flat().some((id) => String(id) in removed) || isCoverage(node);
    if (!isFact(node)) return node.properties.file === source;
    const [claimant, ...others] = claimantsOf(node);
    return others.length === 0 && [name, 'links', 'rules'].includes(claimant ?? '');
  }

  /** Who claims a fact and what proves it, leaving one dossier and its source aside. */
  function proofOf(node: DumpedNode | undefined, dossier?: string, source?: string) {
    const proofs = node?.relationships.filter(([type]) => type === 'PROVED_BY') ?? [];
    return {
      claimedBy: node && claimantsOf(node).filter((claimant) => claimant !== dossier),
      proofs: proofs.filter(([, span]) => complete[span]?.properties.file !== source),
    };
  }
});
