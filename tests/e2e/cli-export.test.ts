import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type EmbeddedNeo4j, openEmbeddedNeo4j } from '../../src/embedded/open-embedded-neo4j.js';
import { stopEmbeddedNeo4j } from '../../src/embedded/stop-embedded-neo4j.js';
import { sha256 } from '../../src/evidence/sha256.js';
import { readCsv, readGraphml } from '../support/read-back.js';
import { runXielian, type Settings, startXielian } from '../support/run-command.js';
import { type Seeds, writeSeeds } from '../support/write-seeds.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xielian-export-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('with flags that cannot be meant, before any database is opened', () => {
  it.each([
    [[], 'Say in which format with --format: one of csv, json-lines, graphml, gexf, json-ld.'],
    [['--format', 'graphm'], '"graphm" is not a format; did you mean "graphml"?'],
    [['--format', 'csv'], 'csv is several files; name a folder for them with --out.'],
    [['--format', 'gexf', '--bom'], '--bom is for csv only; leave it out for gexf.'],
    [
      ['--format', 'gexf', '--json'],
      '--json reports on a file, so it needs --out; without it the file itself is printed.',
    ],
    [
      ['--format', 'gexf', '--chain', '3号', '--ledger', '3号'],
      '--chain and --ledger are two exports; give one of them.',
    ],
    [
      ['--format', 'gexf', '--asOf', '2020-02-01'],
      '--asOf is for --ledger only; leave it out, or name a document with --ledger.',
    ],
    [
      ['--format', 'gexf', '--ledger', '3号', '--asOf', '2020-02-30'],
      '--asOf 2020-02-30 is not a day; write it as 2020-01-30.',
    ],
    [['--format', 'gexf', '--chan', '3号'], '"xielian export" has no flag --chan; did you mean "chain"?'],
  ])('%j: exit code 2 and one sentence', async (flags, message) => {
    const result = await runXielian(['export', ...flags], { NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(result).toEqual({ exitCode: 2, stdout: '', stderr: `${message}\n` });
  });
});

it('ends with 3 when nobody answers at NEO4J_URI', async () => {
  const { exitCode, stdout } = await runXielian(['export', '--format', 'gexf'], { NEO4J_URI: 'bolt://127.0.0.1:1' });
  expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
});

describe('from the embedded Neo4j', () => {
  let seeds: Seeds;
  let instance: EmbeddedNeo4j;
  let settings: Settings;

  beforeAll(async () => {
    seeds = await writeSeeds();
    const dataFolder = join(folder, 'data');
    instance = await openEmbeddedNeo4j({ dataFolder, cacheFolder: readConfig().cacheFolder });
    settings = { XIELIAN_SEEDS: seeds.seedsFolder, XIELIAN_DATA: dataFolder };
  });
  afterAll(async () => {
    await instance.release();
    await stopEmbeddedNeo4j(join(folder, 'data'), true);
    await seeds.remove();
  });

  const run = (...flags: string[]) => runXielian(['export', ...flags], settings);

  it('loads the seeds where they differ, writes every table, and reports what it wrote', async () => {
    const out = join(folder, 'csv');
    const { exitCode, stdout, stderr } = await run('--format', 'csv', '--out', out, '--json');
    expect({ exitCode, loaded: stderr.includes('Loading the seeds') }).toEqual({ exitCode: 0, loaded: true });
    const report = JSON.parse(stdout);
    const text = (file: string) => readFile(join(out, file), 'utf8');
    expect(report).toMatchObject({
      format: 'csv',
      scope: 'the whole graph',
      complete: true,
      nodes: readCsv(await text('nodes.csv')).length,
      edges: readCsv(await text('edges.csv')).length,
    });
    expect(report.nodes).toBeGreaterThan(10);
    for (const { file, sha256: hash } of report.files) expect(sha256(await text(file)), file).toBe(hash);
    expect((await readdir(out)).sort()).toEqual(report.files.map(({ file }: { file: string }) => file).sort());
  });

  it('prints one file to standard output and nothing else, the same as it writes', async () => {
    const out = join(folder, 'graph.graphml');
    const printed = await run('--format', 'graphml');
    expect(printed.exitCode).toBe(0);
    expect((await run('--format', 'graphml', '--out', out)).exitCode).toBe(0);
    expect(printed.stdout).toBe(await readFile(out, 'utf8'));
    expect(readGraphml(printed.stdout).order).toBeGreaterThan(10);
  });

  it('leaves what is there alone, unless told to replace it', async () => {
    const out = join(folder, 'graph.gexf');
    expect((await run('--format', 'gexf', '--out', out)).exitCode).toBe(0);
    expect(await run('--format', 'gexf', '--out', out)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `${out} exists already; name another with --out, or replace it with --force.\n`,
    });
    expect((await run('--format', 'gexf', '--out', out, '--force')).exitCode).toBe(0);
  });

  it('writes the chains of one document, and names the nearest where there is none', async () => {
    const { exitCode, stdout } = await run('--format', 'json-lines', '--chain', '云科协发〔2021〕7号');
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).record);
    expect({ exitCode, kinds: [...new Set(records)] }).toEqual({
      exitCode: 0,
      kinds: ['dataset', 'node', 'edge', 'chains', 'hops', 'end'],
    });
    expect(await run('--format', 'json-lines', '--chain', '云科协发〔2021〕9号')).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining('The nearest: 云科协发〔2021〕7号.\n'),
    });
  });

  it('writes the response ledger of one document, and names the nearest where there is none', async () => {
    const { exitCode, stdout } = await run('--format', 'json-lines', '--ledger', '云科协发〔2021〕7号');
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect({ exitCode, scope: records[0].scope }).toEqual({
      exitCode: 0,
      scope: 'the response ledger of 云科协发〔2021〕7号',
    });
    const rows = records.filter(({ record, type }) => record === 'edge' && type === 'LedgerRow');
    expect(rows.length).toBeGreaterThan(0);
    expect(records.at(-1)).toMatchObject({ record: 'end', rows: rows.length, coverage: 1 });
    expect(await run('--format', 'json-lines', '--ledger', '云科协发〔2021〕9号')).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining('The nearest: 云科协发〔2021〕7号.\n'),
    });
  });

  it('does not mind when its reader has read enough', async () => {
    const child = startXielian(['export', '--format', 'json-ld'], settings);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stderr.resume();
    expect((await once(child, 'close'))[0]).toBe(0);
  });
});
