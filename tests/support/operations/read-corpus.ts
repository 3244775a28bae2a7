import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { packageFolder } from '../../../src/config.js';
import type { ClientOperation } from './write-operation.js';

/** A document that a person picked, and why. */
export interface CorpusOperation extends ClientOperation {
  readonly theme: string;
  readonly why: string;
}

const FOLDER = join(packageFolder, 'tests', 'fixtures', 'operations');

/**
 * The hand-picked operations. A document begins after a line `### why`; lines `# {…}` hold its variables and
 * `# operation Name` says which of several operations is asked.
 */
export async function readCorpus(): Promise<readonly CorpusOperation[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.graphql')).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(FOLDER, file), 'utf8')));
  return texts.flatMap((text, index) => parseTheme(basename(files[index] ?? '', '.graphql'), text));
}

function parseTheme(theme: string, text: string): CorpusOperation[] {
  const [head, ...documents] = text.split(/^### /m);
  if (head?.trim()) throw new Error(`${theme}.graphql does not begin with a line "### why"`);
  return documents.map((document) => {
    const [why = '', ...lines] = document.split('\n');
    const source = lines
      .filter((line) => !line.startsWith('# '))
      .join('\n')
      .trim();
    const variables = /^# (\{.*\})$/m.exec(document)?.[1] ?? '{}';
    const name = /^# operation (\w+)$/m.exec(document)?.[1];
    return { theme, why, source, variables: JSON.parse(variables), ...(name ? { operationName: name } : {}) };
  });
}
