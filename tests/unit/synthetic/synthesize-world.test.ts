import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readWorld } from '../../../src/synthetic/read-world.js';
import { synthesizeWorld } from '../../../src/synthetic/synthesize-world.js';

// Whole worlds are made here; on a busy machine that takes more than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xielian-world-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The hash of each file by its name. */
async function hashFiles(of: string): Promise<Record<string, string>> {
  const entries = await readdir(of, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = files.sort().map(async (file) => {
    const hash = createHash('sha256').update(await readFile(file));
    return [file.slice(of.length), hash.digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}

describe('a world in a folder', () => {
  test('is byte for byte the same for the same size and seed, and another for another seed', async () => {
    const [one, two, other] = ['one', 'two', 'other'].map((name) => join(folder, name)) as [string, string, string];
    const first = await synthesizeWorld({ organizations: 60, seed: 'a', into: one });
    const second = await synthesizeWorld({ organizations: 60, seed: 'a', into: two });
    const third = await synthesizeWorld({ organizations: 60, seed: 'b', into: other });
    expect(await hashFiles(two)).toEqual(await hashFiles(one));
    expect(second).toEqual(first);
    expect(third.graphHash).not.toBe(first.graphHash);
  });

  test('says what it holds, and what questions can name', async () => {
    const { known, planned, nodes } = await synthesizeWorld({
      organizations: 60,
      seed: 'a',
      into: join(folder, 'told'),
    });
    const world = await readWorld(join(folder, 'told'));
    expect(world).toMatchObject({ organizations: 60, seed: 'a', nodes });
    expect(planned).toEqual({ documents: 150, assignments: 600, actions: 300 });
    expect(known.documents.ledger.number).toMatch(/^科协发.字〔20\d\d〕\d+号$/u);
    expect(known.head.name).toBe('中国科学技术协会');
  });

  test('is not written over another', async () => {
    await expect(synthesizeWorld({ organizations: 60, seed: 'a', into: join(folder, 'told') })).rejects.toThrow(
      'is not empty',
    );
  });

  test.each([39, 60.5, 1_000_001])('of %d organizations is refused', async (organizations) => {
    const into = join(folder, 'refused');
    await expect(synthesizeWorld({ organizations, seed: 'a', into })).rejects.toThrow(
      'ask for a whole number from 40 to 1000000',
    );
  });

  test('that is not there, or was derived by other code, cannot be read', async () => {
    await expect(readWorld(join(folder, 'nowhere'))).rejects.toThrow(
      'name a folder that `xielian synthesize` has written',
    );
  });
});
