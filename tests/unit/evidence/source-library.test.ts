import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSourceLibrary, type SourceLibrary } from '../../../src/evidence/source-library.js';

let folder: string;
let library: SourceLibrary;
const textOf = async (file: string) => (await library.readSource(file))?.text ?? null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xielian-sources-'));
  await mkdir(join(folder, 'seeds', 'rosters'), { recursive: true });
  library = openSourceLibrary({ sourcesFolder: folder, seedsFolder: join(folder, 'seeds') });
});
afterEach(() => rm(folder, { recursive: true }));

test('reads sources from one folder and rosters from the other', async () => {
  await writeFile(join(folder, 'notice.txt'), '云州省科协通知');
  await writeFile(join(folder, 'seeds', 'rosters', 'societies.tsv'), 'name\n云州省茶学会\n');
  expect([await textOf('notice.txt'), await textOf('rosters/societies.tsv')]).toEqual([
    '云州省科协通知',
    'name\n云州省茶学会\n',
  ]);
});

test('sees a source that comes, changes and goes', async () => {
  expect(await textOf('notice.txt')).toBeNull();
  await writeFile(join(folder, 'notice.txt'), '初稿');
  expect(await textOf('notice.txt')).toBe('初稿');
  await writeFile(join(folder, 'notice.txt'), '改定的稿子');
  expect(await textOf('notice.txt')).toBe('改定的稿子');
  await rm(join(folder, 'notice.txt'));
  expect(await textOf('notice.txt')).toBeNull();
});

test('reads an unchanged source once', async () => {
  await writeFile(join(folder, 'notice.txt'), '通知');
  const [first, second] = [await library.readSource('notice.txt'), await library.readSource('notice.txt')];
  expect(second).toBe(first);
});
