import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identityOf, isAlive, readLockOwner, takeLock } from '../../../embedded/process-lock.mjs';

const me = identityOf(process.pid);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xielian-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('one owner at a time, and free again after its release', () => {
  const release = takeLock(folder, 'lock');
  expect(readLockOwner(folder, 'lock')).toBe(me);
  expect(takeLock(folder, 'lock')).toBeUndefined();
  release?.();
  expect(readLockOwner(folder, 'lock')).toBeUndefined();
  expect(takeLock(folder, 'lock')).toBeTypeOf('function');
});

test('locks of different names do not meet', () => {
  expect(takeLock(folder, 'lock')).toBeTypeOf('function');
  expect(takeLock(folder, 'other')).toBeTypeOf('function');
});

test('a killed owner holds nothing', async () => {
  const owner = spawn('sleep', ['60']);
  const identity = identityOf(owner.pid ?? 0) ?? '';
  symlinkSync(identity, join(folder, 'lock.3'));
  expect(isAlive(identity)).toBe(true);
  expect(takeLock(folder, 'lock')).toBeUndefined();
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  expect(isAlive(identity)).toBe(false);
  expect(takeLock(folder, 'lock')).toBeTypeOf('function');
  expect(readdirSync(folder)).toEqual(['lock.4']);
});

test('a process that was given the id of the owner is not taken for the owner', () => {
  symlinkSync(`${process.pid}:1:another-boot`, join(folder, 'lock.1'));
  expect(readLockOwner(folder, 'lock')).toBeUndefined();
  expect(takeLock(folder, 'lock')).toBeTypeOf('function');
});

test('of many processes that meet a dead owner at once exactly one takes over', async () => {
  symlinkSync('1:1:another-boot', join(folder, 'lock.1'));
  const program = `
    const { takeLock } = await import(${JSON.stringify(new URL('../../../embedded/process-lock.mjs', import.meta.url).href)});
    process.stdout.write(takeLock(${JSON.stringify(folder)}, 'lock') ? 'taken' : 'refused');
    process.stdin.on('end', () => process.exit()).resume();`;
  const rivals = Array.from({ length: 8 }, () => spawn(process.execPath, ['--input-type=module', '-e', program]));
  const answers = await Promise.all(rivals.map(async ({ stdout }) => String((await once(stdout, 'data'))[0])));
  for (const rival of rivals) rival.stdin.end();
  expect(answers.sort()).toEqual([...Array(7).fill('refused'), 'taken']);
});
