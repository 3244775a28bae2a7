import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { InstanceFiles } from './instance-files.js';

/** Returns the password of this data folder, and draws one at the first call. Only the owner may read its file. */
export async function obtainPassword({ dataFolder, password }: InstanceFiles): Promise<string> {
  const existing = await readPassword(password);
  if (existing !== undefined) return existing;
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const draft = `${password}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  try {
    // A link appears whole or not at all, and of two processes that draw at once only the first succeeds.
    await link(draft, password);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return (await readPassword(password)) ?? '';
}

async function readPassword(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
