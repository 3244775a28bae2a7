import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../../schema');

/** The product's own schema, so that every system is asked with the same document. */
export function readSchema(): string {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}
