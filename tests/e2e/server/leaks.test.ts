import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAnswer, startTestServer, type TestServer } from './support/start-test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({
    production: true,
    createContext: (scope) => {
      if (scope.requestId === 'no-context') throw new TypeError('/srv/secret/context.ts broke');
      return scope;
    },
  });
});
afterAll(() => server.api.close());

const LEAKS =
  /did you mean|stack|node_modules|\.ts\b|\.js\b|file:|MATCH|RETURN|Cypher|bolt:|neo4j|\d+\.\d+\.\d+\.\d+|TypeError|at \w+ \(/i;

describe('in production', () => {
  const queries = [
    '{ greetin }',
    '{ organizations { nodes { nam } } }',
    '{ shade(of: BRIGH) }',
    '{ greeting',
    '{ fails(how: "bug") }',
    '{ fails(how: "database") }',
    '{ fails(how: "own") }',
    '{ waits(',
    'query ($of: Shade!) { shade(of: $of) }',
    `{ ${'greeting '.repeat(5_000)} }`,
    `{ echo(values: ${'['.repeat(1_000)}${']'.repeat(1_000)}) }`,
    '{ __schema { types { name } } }',
  ];

  test.each(queries)('no error says more than it must: %.40s', async (query) => {
    const answer = await server.ask(query, { of: 'BRIGH' });
    expect(answer.body.errors).not.toBeUndefined();
    expect(answer.text).not.toMatch(LEAKS);
    for (const { extensions } of answer.body.errors ?? []) expect(extensions.code).toMatch(/^[A-Z_]+$/);
  });

  test('the schema cannot be asked for', async () => {
    const answer = await server.ask('{ __type(name: "Query") { name } }');
    expect(answer.body.data).toBeUndefined();
  });

  test('a context that cannot be made is an internal error with a reference', async () => {
    const answer = await server.post('{"query":"{ greeting }"}', { 'x-request-id': 'no-context' });
    expect([answer.status, answer.code]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(answer.body.errors?.[0]?.extensions.reference).toBe('no-context');
    expect(answer.text).not.toMatch(LEAKS);
  });

  test('there is no explorer', async () => {
    const answer = await fetch(server.at(''), { headers: { accept: 'text/html' } }).then(readAnswer);
    expect([answer.status, answer.code]).toEqual([404, 'NOT_FOUND']);
  });

  test('nothing tells which software answers', async () => {
    const { headers } = await server.ask('{ greeting }');
    expect([headers.get('server'), headers.get('x-powered-by')]).toEqual([null, null]);
  });
});
