import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { SECRET_ADDRESS } from './support/build-test-schema.js';
import { startTestServer, type TestServer } from './support/start-test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.api.close());
beforeEach(() => {
  server.lines.length = 0;
});

async function readLines(count: number) {
  await vi.waitUntil(() => server.lines.length >= count);
  return server.lines;
}

test('one line for a request: which operation, how long, at what cost', async () => {
  const query = 'query Circle($first: Int!) { organizations(first: $first) { nodes { name } } }';
  const answer = await server.ask(query, { first: 3 });
  expect(await readLines(1)).toEqual([
    {
      level: 30,
      time: expect.any(Number),
      pid: expect.any(Number),
      hostname: expect.any(String),
      requestId: answer.headers.get('x-request-id'),
      method: 'POST',
      path: '/graphql',
      status: 200,
      ms: expect.any(Number),
      operation: 'Circle',
      cost: 4,
      msg: 'request',
    },
  ]);
});

test('never a value of a variable', async () => {
  const query = 'query Greet($name: String) { greeting(name: $name) }';
  await server.ask(query, { name: 'SECRET-NAME' });
  await server.ask(query, { name: ['SECRET-NAME'] });
  const search = new URLSearchParams({ query, variables: '{"name":"SECRET-NAME"}' });
  await fetch(`${server.url}?${search}`, { headers: { 'apollo-require-preflight': '1' } });
  expect(JSON.stringify(await readLines(3))).not.toContain('SECRET-NAME');
});

test('the codes of what went wrong, of the operation and before it', async () => {
  await server.ask('query Two { one: fails(how: "own") two: fails(how: "own") }');
  await server.ask('{ nothing }');
  await server.post('not JSON');
  const lines = await readLines(3);
  expect(lines.map(({ status, errors, operation }) => ({ status, errors, operation }))).toEqual([
    { status: 200, errors: ['BAD_CURSOR'], operation: 'Two' },
    { status: 200, errors: ['GRAPHQL_VALIDATION_FAILED'], operation: undefined },
    { status: 400, errors: ['BAD_REQUEST'], operation: undefined },
  ]);
});

test('an internal error in full, under the reference that the client was given', async () => {
  const answer = await server.ask('{ fails(how: "bug") }');
  const reference = answer.body.errors?.[0]?.extensions.reference;
  const [failure] = await readLines(2);
  expect(failure).toMatchObject({ level: 50, requestId: reference, msg: 'internal error' });
  expect(JSON.stringify(failure)).toContain('MATCH (secret:Statement)');
});

test('a failure of the database with its address', async () => {
  await server.ask('{ fails(how: "database") }');
  const [failure] = await readLines(2);
  expect(failure).toMatchObject({ level: 40, msg: 'database failure' });
  expect(JSON.stringify(failure)).toContain(SECRET_ADDRESS);
});

test.each(['req-42', 'a'.repeat(64)])('a well-formed request id is kept: %s', async (id) => {
  const answer = await server.post('{"query":"{ greeting }"}', { 'x-request-id': id });
  expect(answer.headers.get('x-request-id')).toBe(id);
  expect(server.scopes.at(-1)?.requestId).toBe(id);
});

test.each(['with space', 'a'.repeat(65), '<script>', ''])('any other is replaced: %s', async (id) => {
  const answer = await server.post('{"query":"{ greeting }"}', { 'x-request-id': id });
  expect(answer.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
});
