import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { loadWhereDifferent } from '../../src/cli/load-where-different.js';
import { connectDatabase, type Database } from '../../src/graph/connect-database.js';
import { fingerprintSeeds } from '../../src/load/fingerprint-seeds.js';
import { type Seeds, writeSeeds } from '../support/write-seeds.js';

let database: Database;
let dataFolder: string;
let seeds: Seeds;
beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  database = connectDatabase(inject('neo4j'));
  dataFolder = await mkdtemp(join(tmpdir(), 'xielian-data-'));
  seeds = await writeSeeds();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await database.close();
  await rm(dataFolder, { recursive: true, force: true });
  await seeds.remove();
});

/** Whether a start writes. */
async function start(): Promise<boolean> {
  const write = vi.spyOn(database, 'write');
  await loadWhereDifferent({ database }, { seedsFolder: seeds.seedsFolder, dataFolder });
  const wrote = write.mock.calls.length > 0;
  write.mockRestore();
  return wrote;
}

const empty = () => database.write(async (run) => void (await run('MATCH (node:Node) DETACH DELETE node')));
const memo = () => join(dataFolder, 'seeds.json');

test('a start loads what differs, once', async () => {
  await empty();
  expect([await start(), await start()]).toEqual([true, false]);
});

test('seeds that were parsed before are not parsed again', async () => {
  const whole = await readFile(memo(), 'utf8');
  await appendFile(join(seeds.seedsFolder, 'links.yaml'), '\n"not: [yaml');
  await expect(start()).rejects.toThrow(/links\.yaml/);
  // Only a start that does not read them can live with these.
  const known = { ...JSON.parse(whole), seeds: await fingerprintSeeds(seeds.seedsFolder) };
  await writeFile(memo(), JSON.stringify(known));
  expect(await start()).toBe(false);
});

test('what was parsed before is loaded all the same where the database holds something else', async () => {
  await seeds.remove();
  seeds = await writeSeeds();
  await start();
  await empty();
  expect([await start(), await start()]).toEqual([true, false]);
});

test.each(['', '{"seeds": 1', 'null'])('a memo that is broken costs nothing but time: %s', async (text) => {
  await writeFile(memo(), text);
  expect(await start()).toBe(false);
  expect(JSON.parse(await readFile(memo(), 'utf8'))).toMatchObject({
    seeds: await fingerprintSeeds(seeds.seedsFolder),
  });
});
