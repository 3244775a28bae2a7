import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildASTSchema, lexicographicSortSchema, parse, printSchema, visit } from 'graphql';

// Makes the schema as it stands the released one, which the test of breaking changes compares later ones with.

const root = resolve(import.meta.dirname, '..');
const files = (await readdir(join(root, 'schema'))).filter((name) => name.endsWith('.graphql')).sort();
const texts = await Promise.all(files.map((name) => readFile(join(root, 'schema', name), 'utf8')));
// Words may change without breaking anybody.
const withoutWords = visit(parse(texts.join('\n')), {
  enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
});
const head = '# biome-ignore-all lint/style/noExcessiveLinesPerFile: written by scripts/release-schema.mjs';
const schema = printSchema(lexicographicSortSchema(buildASTSchema(withoutWords)));
await writeFile(join(root, 'tests', 'fixtures', 'released-schema.graphql'), `${head}\n\n${schema}\n`);
