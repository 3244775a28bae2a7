import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toFactId } from '../../../src/domains/fact/fact.js';
import { toHistoryFile } from '../../../src/domains/history/history.model.js';
import { sha256 } from '../../../src/evidence/sha256.js';
import { readHistory } from '../../../src/load/read-history.js';
import { recordVersion } from '../../../src/load/record-version.js';
import { type Seeds, writeSeeds } from '../../support/write-seeds.js';

let seeds: Seeds;
let files: string[];

/** Two versions: with the briefing, and without. */
beforeEach(async () => {
  seeds = await writeSeeds();
  await recordVersion(seeds.seedsFolder, new Date('2021-07-01T08:00:00Z'));
  await seeds.removeDossier('briefing');
  await recordVersion(seeds.seedsFolder, new Date('2021-08-01T08:00:00Z'));
  files = (await readHistory(seeds.seedsFolder)).map(({ file }) => file);
});
afterEach(() => seeds.remove());

const read = () => readHistory(seeds.seedsFolder);
const fileOf = (version: number) => join(seeds.seedsFolder, files[version] ?? '');
const linesOf = async (version: number) => (await readFile(fileOf(version), 'utf8')).trimEnd().split('\n');

/** Edits a recorded file, with a hash in `history.yaml` that does not give it away. */
async function edit(version: number, change: (lines: string[]) => string[]): Promise<void> {
  const before = await readFile(fileOf(version), 'utf8');
  const after = change(before.trimEnd().split('\n'))
    .map((line) => `${line}\n`)
    .join('');
  await writeFile(fileOf(version), after);
  await seeds.replace('seeds/history.yaml', sha256(before), sha256(after));
}

function editLine(version: number, line: number, change: (text: string) => string): Promise<void> {
  return edit(version, (lines) => lines.map((text, index) => (index === line - 1 ? change(text) : text)));
}

describe('a recorded file', () => {
  test('is read as it was written', async () => {
    const [first, second] = await read();
    expect([first?.entries.length, second?.entries.length]).toEqual([
      (await linesOf(0)).length,
      (await linesOf(1)).length,
    ]);
    expect(second?.entries).toContainEqual({ id: toFactId('Action', 'briefing/county-tour'), withdrawn: true });
  });

  test('that history.yaml does not name says nothing, and is written over', async () => {
    const [first] = await read();
    const left = join(seeds.seedsFolder, toHistoryFile(2, first?.version ?? ''));
    await writeFile(left, 'what a recording left that was cut off');
    expect(await read()).toHaveLength(2);
    await seeds.writeDossier('briefing');
    await recordVersion(seeds.seedsFolder);
    expect((await read()).map(({ version }) => version)[2]).toBe(first?.version);
    expect(await readFile(left, 'utf8')).not.toContain('cut off');
  });

  test('that is gone is named with the line of its version', async () => {
    await rm(fileOf(1));
    await expect(read()).rejects.toThrow(`history.yaml:9 versions[1].file: there is no file "${files[1]}"`);
  });

  test('that was edited is refused, though every line of it could be', async () => {
    const text = await readFile(fileOf(0), 'utf8');
    await writeFile(fileOf(0), text.replace('2021-06-01', '2021-06-02'));
    await expect(read()).rejects.toThrow(`${files[0]}:1 has sha256`);
  });

  test.each([
    ['no JSON', () => 'gone', ' is no JSON object'],
    ['half a line', (line: string) => line.slice(0, -9), ' is no JSON object'],
    ['an unknown key', (line: string) => line.replace('"key":', '"name":'), ' key: Invalid input'],
    [
      'an id that is another fact’s',
      (line: string) => line.replace('"key":"', '"key":"other '),
      ' is not the id of the',
    ],
    ['no hash', (line: string) => line.replace(/"source":"\w+"/, '"source":"x"'), 'must be a sha256 in lower-case'],
  ])('with %s is refused with its line', async (_name, change, words) => {
    await editLine(0, 3, change);
    await expect(read()).rejects.toThrow(`${files[0]}:3 `);
    await expect(read()).rejects.toThrow(words);
  });

  test('whose lines are not in order, or stand twice, is refused', async () => {
    await edit(0, ([first = '', second = '', ...lines]) => [second, first, ...lines]);
    await expect(read()).rejects.toThrow(`${files[0]}:2 Action.`);
    await edit(0, ([first = '', second = '', ...lines]) => [second, second, first, ...lines]);
    await expect(read()).rejects.toThrow(/:2 .* must come after .*: ids ascend, and each stands once/);
  });

  test('that withdraws what no version before it says is refused', async () => {
    await editLine(1, 1, () => '{"id":"Action.00000000000000000000","withdrawn":true}');
    await expect(read()).rejects.toThrow(
      `${files[1]}:1 withdraws Action.00000000000000000000, which no version before`,
    );
  });

  test('that withdraws what others point at is refused', async () => {
    const document = toFactId('Document', 'yunze-briefing-2');
    await edit(1, (lines) => lines.filter((line) => !line.includes('"withdrawn"') || line.includes(document)));
    await expect(read()).rejects.toThrow(`points at ${document}, which this version does not have`);
  });
});

describe('history.yaml', () => {
  test('of an older format is refused with the way out', async () => {
    await writeFile(
      join(seeds.seedsFolder, 'history.yaml'),
      `versions:\n  - version: ${'a'.repeat(64)}\n    recordedAt: 2021-07-01T08:00:00Z\n    asserted: [Action.1]\n    withdrawn: []\n`,
    );
    await expect(read()).rejects.toThrow(
      'history.yaml:4 versions[0].asserted: belongs to histories that kept ids only; delete history.yaml and record anew',
    );
  });

  test('with one version twice in a row is refused', async () => {
    const [first, second] = await read();
    await seeds.replace('seeds/history.yaml', second?.version ?? '', first?.version ?? '');
    await expect(read()).rejects.toThrow('history.yaml:7 versions[1].version: stands here twice in a row');
  });

  test('that names a file of another version is refused', async () => {
    await seeds.replace('seeds/history.yaml', files[1] ?? '', 'history/0003-00000000.jsonl');
    await expect(read()).rejects.toThrow(`versions[1].file: "history/0003-00000000.jsonl" must be "${files[1]}"`);
  });

  test('that is not there is an empty history', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'xielian-no-history-'));
    expect(await readHistory(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
