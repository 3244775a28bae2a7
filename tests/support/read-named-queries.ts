import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { packageFolder } from '../../src/config.js';

export interface NamedQuery {
  readonly name: string;
  readonly source: string;
}

const FOLDER = join(packageFolder, 'tests', 'fixtures', 'named-queries');

/** The questions whose cost is kept in a table; their values are the defaults of their variables. */
export async function readNamedQueries(): Promise<readonly NamedQuery[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(
    files.map(async (file) => ({
      name: basename(file, '.graphql'),
      source: await readFile(join(FOLDER, file), 'utf8'),
    })),
  );
}
