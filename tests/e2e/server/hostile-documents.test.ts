import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './support/start-test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.ask('{ greeting }');
});
afterAll(() => server.api.close());

function repeat(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_item, index) => part(index)).join(' ');
}

function nest(depth: number): string {
  return `{ ${'self { '.repeat(depth - 1)}greeting${' }'.repeat(depth)}`;
}

function doubleFragments(links: number): string {
  const chain = repeat(links, (link) => `fragment F${link} on Query { ...F${link + 1} ...F${link + 1} }`);
  return `{ ...F0 } ${chain} fragment F${links} on Query { greeting }`;
}

const bombs: [string, string, string][] = [
  ['20,000 aliases', `{ ${repeat(20_000, (index) => `a${index}: greeting`)} }`, 'DOCUMENT_TOO_LARGE'],
  ['31 aliases', `{ self { ${repeat(31, (index) => `a${index}: greeting`)} } }`, 'TOO_MANY_ALIASES'],
  ['21 root fields', `{ ${repeat(21, (index) => `a${index}: greeting`)} }`, 'TOO_MANY_ROOT_FIELDS'],
  ['a depth of 50,000', nest(50_000), 'DOCUMENT_TOO_DEEP'],
  ['a depth of 21', nest(21), 'DOCUMENT_TOO_DEEP'],
  ['5,000 directives', `{ greeting ${'@skip(if: false) '.repeat(5_000)} }`, 'DOCUMENT_TOO_LARGE'],
  ['51 directives', `{ greeting ${'@skip(if: false) '.repeat(51)} }`, 'TOO_MANY_DIRECTIVES'],
  ['fragments that double 25 times', doubleFragments(25), 'TOO_MANY_SELECTIONS'],
  ['a circle of fragments', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'FRAGMENT_CYCLE'],
  ['a list 20,000 deep', `{ echo(values: ${'['.repeat(20_000)}${']'.repeat(20_000)}) }`, 'DOCUMENT_TOO_DEEP'],
  [
    'an input object 1,900 deep',
    `{ echo(tree: ${'{left: '.repeat(1_900)}null${'}'.repeat(1_900)}) }`,
    'DOCUMENT_TOO_DEEP',
  ],
  ['10,000 repeats', `{ ${'greeting '.repeat(10_000)} }`, 'DOCUMENT_TOO_LARGE'],
  ['1,001 repeats', `{ ${'greeting '.repeat(1_001)} }`, 'TOO_MANY_SELECTIONS'],
  [
    'repeats in a fragment that nothing spreads',
    `{ greeting } fragment F on Query { ${'greeting '.repeat(1_001)} }`,
    'TOO_MANY_SELECTIONS',
  ],
  [
    'lists inside lists',
    '{ organizations(first: 100) { nodes { organizations(first: 100) { nodes { organizations(first: 100) { nodes { name } } } } } } }',
    'COST_LIMIT_EXCEEDED',
  ],
];

test.each(bombs)('refuses %s before any resolver runs, and goes on', async (_name, query, code) => {
  server.calls = [];
  const started = performance.now();
  const answer = await server.ask(query);
  const ms = performance.now() - started;
  expect({ status: answer.status, code: answer.code }).toEqual({ status: 400, code });
  expect(server.calls).toEqual([]);
  expect(ms).toBeLessThan(1_000);
  expect((await server.ask('{ greeting }')).body.data).toEqual({ greeting: '你好，协链' });
});

test('refuses the same document again', async () => {
  await server.ask(doubleFragments(25));
  expect((await server.ask(doubleFragments(25))).code).toBe('TOO_MANY_SELECTIONS');
});

test('refuses a document bomb in a GET as well', async () => {
  const response = await fetch(`${server.url}?query=${encodeURIComponent(nest(30))}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(response.status).toBe(400);
});

test('lets the fullest introspection query pass', async () => {
  const query = getIntrospectionQuery({
    descriptions: true,
    directiveIsRepeatable: true,
    inputValueDeprecation: true,
    oneOf: true,
    schemaDescription: true,
    specifiedByUrl: true,
  });
  const answer = await server.ask(query);
  expect(answer.body.errors).toBeUndefined();
  expect(answer.body.extensions).toEqual({ cost: { objects: 0, limit: 20_000 } });
});

test('refuses introspection that circles through the types', async () => {
  const query = `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } } }`;
  expect((await server.ask(query)).code).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('takes a document exactly at its limits', async () => {
  const answer = await server.ask(nest(20));
  expect(answer.body.errors).toBeUndefined();
});
