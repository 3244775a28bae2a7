import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { JarList } from './jar-list.js';

// Two checks against two dangers. The full one compares every sha256 with the committed list when the jars have just
// been fetched: it keeps out what a mirror, a proxy or a damaged local Maven repository puts in the place of a jar, and a
// set that has changed because a dependency was released again. The quick one runs at each start and compares names,
// sizes and times with what the full check saw: it finds a jar that was lost, cut short or replaced since. Neither
// protects from somebody who can write to the cache folder and wants to deceive; that person can also replace xielian.

const STAMP = 'checked.json';

/** Compares every jar with its sha256. Returns what is wrong, each as a short phrase; empty when all is well. */
export async function findWrongJars(folder: string, { hashes }: JarList): Promise<string[]> {
  const present = (await readdir(folder)).filter((name) => name.endsWith('.jar'));
  const wrong = present.filter((name) => !hashes.has(name)).map((name) => `${name} is not on the list`);
  for (const [name, expected] of hashes) {
    if (!present.includes(name)) wrong.push(`${name} is missing`);
    else if ((await hashFile(join(folder, name))) !== expected) wrong.push(`${name} has another sha256`);
  }
  return wrong;
}

/** Remembers names, sizes and times of a folder that has just passed the full check. */
export async function stampJars(folder: string): Promise<void> {
  await writeFile(join(folder, STAMP), await readOutline(folder));
}

/** True while names, sizes and times are those that the full check saw. */
export async function areJarsAsStamped(folder: string): Promise<boolean> {
  const stamp = await readFile(join(folder, STAMP), 'utf8').catch(() => '');
  return stamp !== '' && stamp === (await readOutline(folder));
}

async function readOutline(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name !== STAMP).sort();
  const rows = names.map(async (name) => {
    const { size, mtimeMs } = await stat(join(folder, name));
    return [name, size, Math.trunc(mtimeMs)];
  });
  return JSON.stringify(await Promise.all(rows));
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
