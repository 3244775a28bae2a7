import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../evidence/sha256.js';
import { MODEL_VERSION } from './compile-inputs.js';

/** Names the bytes of a folder of seeds, layout and comments included: those that were parsed once need not be again. */
export async function fingerprintSeeds(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hashes = await Promise.all(files.map(async (file) => [file, sha256(await readFile(file))]));
  return sha256(JSON.stringify([MODEL_VERSION, hashes]));
}
