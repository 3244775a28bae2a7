import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type EmbeddedNeo4j, openEmbeddedNeo4j } from '../../src/embedded/open-embedded-neo4j.js';
import { stopEmbeddedNeo4j } from '../../src/embedded/stop-embedded-neo4j.js';
import { connectDatabase, type Database } from '../../src/graph/connect-database.js';
import { dumpGraph, hashOfDump } from '../support/dump-graph.js';
import { runXielian, type Settings } from '../support/run-command.js';
import { type Seeds, writeSeeds } from '../support/write-seeds.js';

let seeds: Seeds;
let dataFolder: string;

beforeAll(async () => {
  seeds = await writeSeeds();
  dataFolder = await mkdtemp(join(tmpdir(), 'xielian-load-'));
});
afterAll(async () => {
  await stopEmbeddedNeo4j(dataFolder, true);
  await rm(dataFolder, { recursive: true, force: true });
  await seeds.remove();
});

const load = (settings: Settings, ...flags: string[]) =>
  runXielian(['load', ...flags], { XIELIAN_SEEDS: seeds.seedsFolder, XIELIAN_DATA: dataFolder, ...settings });

describe('into the embedded Neo4j', () => {
  let instance: EmbeddedNeo4j;
  let database: Database;
  let firstHash: string;

  beforeAll(async () => {
    // Alone: it starts Neo4j, loads, and lets it stop.
    const { exitCode, stdout } = await load({}, '--json');
    expect(exitCode).toBe(0);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ created: 136, changed: 0, removed: 0, unchanged: 0 });
    expect(report.written).toMatchObject({ nodesCreated: 136, nodesDeleted: 0, relationshipsDeleted: 0 });
    firstHash = report.graphHash;
    const { cacheFolder } = readConfig();
    instance = await openEmbeddedNeo4j({ dataFolder, cacheFolder });
    database = connectDatabase(instance.address);
  });
  afterAll(async () => {
    await database.close();
    await instance.release();
  });

  it('leaves a graph behind that the next start finds, under the hash that it printed', async () => {
    expect(hashOfDump(await dumpGraph(database))).toBe(firstHash);
  });

  it('writes nothing the second time, and says so', async () => {
    const { exitCode, stdout, stderr } = await load({}, '--json');
    expect({ exitCode, report: JSON.parse(stdout), stderr: /error/i.test(stderr) }).toEqual({
      exitCode: 0,
      report: {
        lapsed: [],
        version: expect.stringMatching(/^[0-9a-f]{64}$/),
        created: 0,
        changed: 0,
        removed: 0,
        unchanged: 136,
        graphHash: firstHash,
        written: {
          nodesCreated: 0,
          nodesDeleted: 0,
          relationshipsCreated: 0,
          relationshipsDeleted: 0,
          propertiesSet: 0,
          labelsAdded: 0,
          labelsRemoved: 0,
        },
      },
      stderr: false,
    });
    const table = (await load({})).stdout;
    expect(table).toContain(
      '  nodes         0 created, 0 changed, 0 removed, 136 unchanged\n  written       nothing\n',
    );
  });

  it('records the state in history.yaml with --record, and loads it', async () => {
    const { exitCode, stdout } = await load({}, '--record', '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ created: 2, removed: 0 });
    const recorded = await database.read(
      'MATCH (fact:Fact) RETURN count(fact), count { (:Fact)-[:RECORDED_IN]->(:DatasetVersion) }',
    );
    expect(recorded).toEqual([[40, 40]]);
  });

  it('refuses a faulty dossier with file and line, and leaves the graph alone', async () => {
    const before = await dumpGraph(database);
    await seeds.replace('seeds/dossiers/notice.yaml', 'kind: NOTICE', 'kind: NOTISE');
    const { exitCode, stdout, stderr } = await load({});
    await seeds.writeDossier('notice');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(
      /^notice\.yaml:\d+ documents\[0\]\.kind: "NOTISE" is not one of .*; did you mean "NOTICE"\?\n$/,
    );
    expect(await dumpGraph(database)).toEqual(before);
  });

  it('ends with 3 and one sentence when the password is wrong', async () => {
    const { uri } = instance.address;
    expect(await load({ NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong' })).toEqual({
      exitCode: 3,
      stdout: '',
      stderr: `Neo4j at ${uri} refused the user name or password; check NEO4J_USER and NEO4J_PASSWORD.\n`,
    });
  });

  it('refuses a database with nodes of somebody else', async () => {
    const { uri, user, password } = instance.address;
    await database.write(async (run) => void (await run('MATCH (node) DETACH DELETE node')));
    await database.write(async (run) => void (await run('CREATE (:Node)')));
    const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    expect(await load(settings)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'The database holds nodes with the label Node that xielian did not write; name another database with NEO4J_DATABASE.\n',
    });
  });
});

it('ends with 3 and one sentence when nobody answers at NEO4J_URI', async () => {
  expect(await load({ NEO4J_URI: 'bolt://127.0.0.1:1' })).toEqual({
    exitCode: 3,
    stdout: '',
    stderr: 'Neo4j at bolt://127.0.0.1:1 cannot be reached; start it, or check NEO4J_URI and NEO4J_DATABASE.\n',
  });
});

it('ends with 2 when NEO4J_URI is no address of a database', async () => {
  expect(await load({ NEO4J_URI: 'http://127.0.0.1:7474' })).toMatchObject({
    exitCode: 2,
    stderr:
      'The setting NEO4J_URI is "http://127.0.0.1:7474": must begin with bolt://, bolt+s://, neo4j:// or neo4j+s://.\n',
  });
});
