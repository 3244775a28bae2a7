import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { instanceFiles } from '../../../src/embedded/instance-files.js';
import { obtainPassword } from '../../../src/embedded/obtain-password.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xielian-password-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('draws a password that only its owner may read, and nothing else stays', async () => {
  const files = instanceFiles(join(folder, 'new'));
  const password = await obtainPassword(files);
  expect(password).toMatch(/^[\w-]{32}$/);
  expect((await stat(files.password)).mode & 0o777).toBe(0o600);
  expect((await stat(files.dataFolder)).mode & 0o777).toBe(0o700);
  expect(await readdir(files.dataFolder)).toEqual(['password']);
});

test('ten that ask at once get the same password', async () => {
  const files = instanceFiles(folder);
  const passwords = await Promise.all(Array.from({ length: 10 }, () => obtainPassword(files)));
  expect(new Set(passwords).size).toBe(1);
});

test('keeps the password that is there', async () => {
  const files = instanceFiles(folder);
  await writeFile(files.password, 'chosen-by-hand\n');
  expect(await obtainPassword(files)).toBe('chosen-by-hand');
});
