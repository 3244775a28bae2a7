import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ImportReport, importWorld } from '../../src/cli/import-world.js';
import { loadWhereDifferent } from '../../src/cli/load-where-different.js';
import { type OpenDatabase, openDatabase } from '../../src/cli/open-database.js';
import { openForSeeds } from '../../src/cli/open-for-seeds.js';
import { type Config, packageFolder, readConfig } from '../../src/config.js';
import { stopEmbeddedNeo4j } from '../../src/embedded/stop-embedded-neo4j.js';
import { listRosterSources, SourceNodes } from '../../src/load/derive/source-nodes.js';
import { contentHashOf, type GraphNode } from '../../src/load/graph-node.js';
import { getImportedWorld } from '../../src/load/imported-world.js';
import { loadInputs } from '../../src/load/load-inputs.js';
import { readInputs } from '../../src/load/read-inputs.js';
import { createSchema } from '../../src/query/create-schema.js';
import { createQueryContext } from '../../src/query/query-context.js';
import { readSchema } from '../../src/query/read-schema.js';
import { nodesOf, streamFacts } from '../../src/synthetic/stream-world.js';
import { synthesizeWorld } from '../../src/synthetic/synthesize-world.js';
import { planWorld } from '../../src/synthetic/world.js';
import type { WorldReport } from '../../src/synthetic/world-report.js';
import { WorldTotals } from '../../src/synthetic/world-totals.js';
import { dumpGraph, toGraphNode } from '../support/dump-graph.js';
import { writeSeeds } from '../support/write-seeds.js';

let folder = '';
let config: Config;
let world: WorldReport;
let report: ImportReport;
let open: OpenDatabase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xielian-import-'));
  config = { ...readConfig(), dataFolder: join(folder, 'data'), neo4j: undefined };
  world = await synthesizeWorld({ organizations: 60, seed: 'a', into: join(folder, 'world') });
  // What an import that was killed leaves behind.
  await mkdir(join(folder, 'data', 'importing', 'data'), { recursive: true });
  await writeFile(join(folder, 'data', 'importing', 'data', 'half'), 'half a store');
  report = await importWorld(join(folder, 'world'), false, config);
  open = await openDatabase(config);
});

afterAll(async () => {
  await open.close();
  await stopEmbeddedNeo4j(config.dataFolder, true);
  await rm(folder, { recursive: true, force: true });
});

async function ask(source: string, variableValues: Record<string, unknown> = {}): Promise<unknown> {
  const { data, errors } = await graphql({
    schema: createSchema(await readSchema(join(packageFolder, 'schema'))),
    source,
    variableValues,
    contextValue: createQueryContext({
      read: (statement, parameters) => open.database.read(statement, parameters),
      readSource: async () => null,
    }),
  });
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return JSON.parse(JSON.stringify(data));
}

/** The same world again, without CSV and importer; all but the dataset's own node. */
function deriveAgain(): GraphNode[] {
  const again = planWorld(60, 'a');
  const totals = new WorldTotals(listRosterSources(again.library.describeAll()));
  const nodes = [...streamFacts(again)].flatMap((batch) => {
    totals.add(batch.writer);
    return [...nodesOf(batch, again.corpusAfter)];
  });
  return [...nodes, ...new SourceNodes(again.library.describeAll()).nodes(), ...totals.nodes()];
}

function hashesOf(nodes: readonly GraphNode[]): Record<string, string> {
  const hashes = nodes.map((node) => [node.id, contentHashOf({ ...node, properties: withoutNothing(node) })] as const);
  return Object.fromEntries(hashes.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** CSV cannot tell a list of one empty text from no list; whoever reads takes both for no basis. */
function withoutNothing({ properties }: GraphNode): GraphNode['properties'] {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => JSON.stringify(value) !== '[""]'));
}

describe('an imported world', () => {
  test('is reported as what was written, and nothing half done is left', async () => {
    expect(report).toMatchObject({ nodes: world.nodes, relationships: world.relationships });
    expect(await readdir(config.dataFolder)).not.toContain('importing');
  });

  test('holds node for node and edge for edge what the derivations gave', async () => {
    const { 'Dataset.current': dataset, ...rest } = await dumpGraph(open.database);
    const imported = Object.entries(rest).map(([id, node]) => toGraphNode(id, node));
    expect(hashesOf(imported)).toEqual(hashesOf(deriveAgain()));
    expect(dataset?.properties).toMatchObject({ world: '60 organizations, seed a', graphHash: world.graphHash });
  });

  test('has every index of a loaded graph, online', async () => {
    const [row] = await open.database.read(
      "SHOW INDEXES YIELD state, type WHERE type <> 'LOOKUP' RETURN collect(DISTINCT state), count(*) > 20",
    );
    expect(row).toEqual([['ONLINE'], true]);
    const [constraint] = await open.database.read('SHOW CONSTRAINTS YIELD name RETURN collect(name)');
    expect(constraint).toEqual([['Node_id_unique']]);
  });

  test('answers questions through the schema', async () => {
    const { ledger } = world.known.documents;
    expect(await ask('{ dataset { graphHash counts { type count } } }')).toMatchObject({
      dataset: {
        graphHash: world.graphHash,
        counts: expect.arrayContaining([{ type: 'Document', count: 150 }]),
      },
    });
    expect(await ask(DOCUMENT, { number: ledger.number })).toMatchObject({
      document: { id: ledger.id, directives: { totalCount: 8 } },
    });
    expect(await ask(LEDGER, { number: ledger.number })).toMatchObject({
      responseLedger: {
        complete: true,
        rows: { nodes: expect.arrayContaining([expect.objectContaining({ state: 'SILENT' })]) },
      },
    });
  });

  test('is left alone by whoever would load the seeds where they differ, and by load', async () => {
    const seeds = await writeSeeds(['notice']);
    await loadWhereDifferent(open, { ...config, seedsFolder: seeds.seedsFolder });
    expect(await getImportedWorld(open.database)).toBe('60 organizations, seed a');
    await expect(loadInputs(open.database, await readInputs(seeds.seedsFolder))).rejects.toThrow(
      'The database holds an imported world (60 organizations, seed a)',
    );
    await seeds.remove();
  });

  test('is not imported over while it is in use, nor over another without being asked', async () => {
    await expect(importWorld(join(folder, 'world'), true, config)).rejects.toThrow('is running');
    await open.close();
    await stopEmbeddedNeo4j(config.dataFolder, true);
    await expect(importWorld(join(folder, 'world'), false, config)).rejects.toThrow('holds a database already');
    open = await openDatabase(config);
    expect(await getImportedWorld(open.database)).toBe('60 organizations, seed a');
  });

  test('gives way to the seeds when that is asked for', async () => {
    await open.close();
    open = await openForSeeds(config);
    expect(await open.database.read('MATCH (node) RETURN count(node)')).toEqual([[0]]);
  });

  test('never goes into a database of your own', async () => {
    const neo4j = { uri: 'bolt://db.example:7687', user: 'neo4j', password: '', database: 'neo4j' };
    await expect(importWorld(join(folder, 'world'), false, { ...config, neo4j })).rejects.toThrow(
      'is never written over',
    );
  });
});

const DOCUMENT = `query ($number: String!) {
  document(by: { number: $number }) { ... on Document { id directives(first: 10) { totalCount } } }
}`;
const LEDGER = `query ($number: String!) {
  responseLedger(for: { document: { number: $number } }, first: 100) {
    ... on ResponseLedger { complete rows { nodes { state } } }
  }
}`;
