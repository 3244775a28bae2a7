import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stopEmbeddedNeo4j } from '../../src/embedded/stop-embedded-neo4j.js';
import { runXielian } from '../support/run-command.js';
import { type WrittenWorld, writeWorld } from '../support/write-world.js';

let seeds: WrittenWorld;
let dataFolder: string;

beforeAll(async () => {
  seeds = await writeWorld('qingyuan');
  dataFolder = await mkdtemp(join(tmpdir(), 'xielian-ledger-'));
  // Kept, so that Neo4j starts once for all commands.
  await runXielian(['neo4j', 'start'], { XIELIAN_DATA: dataFolder });
});
afterAll(async () => {
  await stopEmbeddedNeo4j(dataFolder, true);
  await rm(dataFolder, { recursive: true, force: true });
  await seeds.remove();
});

const ledger = (...args: string[]) =>
  runXielian(['ledger', ...args], { XIELIAN_SEEDS: seeds.seedsFolder, XIELIAN_DATA: dataFolder });

it('prints a row for each recipient, what the whole says, and the rule for silence', async () => {
  const { exitCode, stdout } = await ledger('清科协发[2021]5号');
  expect(exitCode).toBe(0);
  const lines = stdout.split('\n');
  expect(lines.slice(0, 2)).toEqual(['清科协发〔2021〕5号  关于开展夏季科普活动的通知', 'out since 2021-05-12']);
  const rows = lines.slice(3).map((line) => line.replace(/ +/gu, ' ').trimEnd());
  expect([rows[0], ...rows.slice(2, 7)]).toEqual([
    'recipient state why expected what it did days proof',
    '山阴市科学技术协会 RESPONDED ADDRESSED passed on as 8 relay.txt 58-86',
    ' 山科协发〔2021〕2号',
    '',
    '清源省地理学会 RESPONDED ADDRESSED as 各省级学会 地理学会与植物学会办了野 20–80 report.txt 130-141',
    ' 外课。',
  ]);
  expect(rows).toContain('清源省化学会 SILENT ADDRESSED as 各省级学会 not named in 《清源科普简 – –');
  expect(rows).toContain('清源省科技馆 UNKNOWN, informed COPIED – – –');
  expect(stdout).toContain('Beside the rows: 2个县科协 (EXPLICIT, days 0–64)');
  expect(stdout).toContain('《清源科普简报》第7期 on 各省级学会: COMPLETE');
});

it('goes on where a page ended, in another order and as of a day', async () => {
  const first = await ledger('清科协发[2021]5号', '--order', 'latency', '--first', '2');
  const cursor = /--after (\S+)/u.exec(first.stdout)?.[1] ?? '';
  expect(first.stdout).toContain('… 2 of 12 rows; go on with --after ');
  const second = await ledger('清科协发[2021]5号', '--order', 'latency', '--first', '2', '--after', cursor, '--json');
  const { rows } = JSON.parse(second.stdout) as { rows: { nodes: { recipient: { name: string } }[] } };
  expect(rows.nodes.map(({ recipient }) => recipient.name)).toEqual(['南江省天文学会', '清源省地理学会']);
  const early = await ledger('清科协发[2021]5号', '--as-of', '2021-05-11');
  expect(early.stdout).toContain('out since 2021-05-12, as of 2021-05-11\n\nNo rows.');
});

it.each([
  [['清科协发[2021]6号'], 'No document has the number 清科协发〔2021〕6号. Near it: 清科协发〔2021〕5号.'],
  [['五号文'], '"五号文" is not a document number'],
  [['清科协发[2021]5号', '--states', 'SILNT'], 'There is no state "SILNT"; did you mean "SILENT"?'],
  [['清科协发[2021]5号', '--first', '0'], '--first 0 is no number of items; give a whole number from 1 to 100.'],
  [['清科协发[2021]5号', '--as-of', 'May'], 'May'],
])('ends with 2 and says what is wrong: %j', async (args, message) => {
  const { exitCode, stderr } = await ledger(...args);
  expect(stderr).toContain(message);
  expect(exitCode).toBe(2);
});
