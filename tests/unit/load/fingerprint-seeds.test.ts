import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprintSeeds } from '../../../src/load/fingerprint-seeds.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xielian-seeds-'));
  await mkdir(join(folder, 'dossiers'));
  await writeFile(join(folder, 'dossiers', 'one.yaml'), 'dossier: one\n');
  await writeFile(join(folder, 'links.yaml'), '');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('equal bytes have one fingerprint', async () => {
  const before = await fingerprintSeeds(folder);
  await writeFile(join(folder, 'links.yaml'), '');
  expect(await fingerprintSeeds(folder)).toBe(before);
});

test.each([
  ['a comment', () => writeFile(join(folder, 'links.yaml'), '# new\n')],
  ['another file', () => writeFile(join(folder, 'dossiers', 'two.yaml'), '')],
  ['a new name', () => rename(join(folder, 'dossiers', 'one.yaml'), join(folder, 'dossiers', 'two.yaml'))],
  ['a file that is gone', () => rm(join(folder, 'links.yaml'))],
])('%s changes it', async (_what, change) => {
  const before = await fingerprintSeeds(folder);
  await change();
  expect(await fingerprintSeeds(folder)).not.toBe(before);
});
