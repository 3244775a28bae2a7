import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const table = readFileSync('docs/errors.md', 'utf8');
const documented = [...table.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code);

test('each code stands in the table once', () => {
  expect(documented).toEqual([...new Set(documented)]);
  expect(documented.length).toBeGreaterThan(25);
});

test('the table has every code that the server, the queries and the database give', () => {
  const sources = [...listSources('src/server'), ...listSources('src/query'), 'src/graph/database-error.ts'];
  const codes = sources.flatMap(listCodes);
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !documented.includes(code))).toEqual([]);
});

function listCodes(path: string): (string | undefined)[] {
  return [...readFileSync(path, 'utf8').matchAll(/(?:\bcode(?:: | = )|_CODE = |^ +\| )'([A-Z_]+)'/gm)].map(
    ([, code]) => code,
  );
}

function listSources(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
}
