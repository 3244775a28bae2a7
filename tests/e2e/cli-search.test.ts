import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stopEmbeddedNeo4j } from '../../src/embedded/stop-embedded-neo4j.js';
import { runXielian } from '../support/run-command.js';
import { type Seeds, writeSeeds } from '../support/write-seeds.js';

let seeds: Seeds;
let dataFolder: string;

beforeAll(async () => {
  seeds = await writeSeeds();
  dataFolder = await mkdtemp(join(tmpdir(), 'xielian-search-'));
  // Kept, so that Neo4j starts once for all searches.
  await runXielian(['neo4j', 'start'], { XIELIAN_DATA: dataFolder });
});
afterAll(async () => {
  await stopEmbeddedNeo4j(dataFolder, true);
  await rm(dataFolder, { recursive: true, force: true });
  await seeds.remove();
});

const search = (...args: string[]) =>
  runXielian(['search', ...args], { XIELIAN_SEEDS: seeds.seedsFolder, XIELIAN_DATA: dataFolder });

it('loads the seeds where they differ, and prints what it finds with the places that answer', async () => {
  const first = await search('云科协发[2021]7号');
  expect([first.exitCode, first.stdout]).toEqual([
    0,
    [
      '1 found',
      '   1  DOCUMENT      云科协发〔2021〕7号 关于开展山区科普大篷车巡展工作的通知',
      '      NUMBER: 【云科协发〔2021〕7号】',
      '',
    ].join('\n'),
  ]);
  expect(first.stderr).toContain('Loading the seeds\n');
  expect((await search('天文')).stderr).not.toContain('Loading the seeds');
});

it('prints one line of JSON', async () => {
  const { exitCode, stdout } = await search('yztwxh', '--types', 'document,Organization', '--json', '--first', '1');
  expect([exitCode, stdout.split('\n').length]).toEqual([0, 2]);
  expect(JSON.parse(stdout)).toEqual({
    totalCount: 0,
    complete: true,
    partial: false,
    limits: [],
    hits: [],
  });
  expect(
    JSON.parse((await search('yzstwxh', '--types', 'organization', '--json', '--first', '1')).stdout),
  ).toMatchObject({
    totalCount: 1,
    hits: [{ rank: 1, type: 'ORGANIZATION', matchedBy: ['PINYIN_INITIALS'], node: { name: '云泽省天文学会' } }],
  });
});

it('says that nothing was found, or that not all of the text was', async () => {
  expect(await search('潜水艇')).toMatchObject({ exitCode: 0, stdout: 'Nothing was found.\n' });
  expect((await search('云泽省天文协会')).stdout).toMatch(
    /^\d+ found, none with all of the text\n {3}1 {2}ORGANIZATION {2}云泽省天文学会\n/,
  );
});

it.each([
  [['天文', '--types', 'organisation'], /^There is no type "organisation"; did you mean "ORGANIZATION"\?\n$/],
  [['天文', '--first', '0'], /^--first 0 is no number of items; give a whole number from 1 to 100\.\n$/],
  [['天文', '--frist', '3'], /^"xielian search" has no flag --frist; did you mean "first"\?\n$/],
  [['！？'], /The text has nothing to search for; write a character, a letter or a digit\.\n$/],
  [[], /^Missing required positional argument: TEXT\n$/],
])('ends with 2 and one sentence: search %j', async (args, message) => {
  const { exitCode, stdout, stderr } = await search(...args);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
});
