import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The contract as text: every SDL file of a folder, in the order of their names. */
export async function readSchema(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.join('\n');
}
