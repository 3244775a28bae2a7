import { GraphQLError } from 'graphql';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DatabaseError } from '../../../src/graph/database-error.js';
import type { RequestScope } from '../../../src/server/graphql/open-request-scope.js';
import type { OperationExecutor } from '../../../src/server/graphql/operation-executor.js';
import { startTestServer, type TestServer } from './support/start-test-server.js';

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map(({ api }) => api.close()));
});

async function start(overrides: Parameters<typeof startTestServer>[0]): Promise<TestServer> {
  const server = await startTestServer(overrides);
  servers.push(server);
  return server;
}

interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

const OPERATIONS: readonly Asked[] = [
  { query: '{ greeting }' },
  { query: 'query Greet($name: String) { greeting(name: $name) }', variables: { name: '协会' } },
  { query: 'query Greet($name: String) { greeting(name: $name) }', variables: { name: ['协会'] } },
  { query: 'query ($of: Shade!) { shade(of: $of) }', variables: { of: 'BRIGH' } },
  { query: 'query ($of: Shade!) { shade(of: $of) }' },
  { query: 'query A { greeting } query B { self { greeting } }', operationName: 'B' },
  { query: 'query A { greeting } query B { greeting }', operationName: 'C' },
  { query: 'query A { greeting } query B { greeting }' },
  { query: '{ organizations(first: 2) { nodes { name } } }' },
  { query: '{ fails(how: "own") greeting }' },
  { query: '{ fails(how: "database") greeting }' },
  { query: 'query Two { one: fails(how: "bug") two: fails(how: "bug") greeting }' },
  { query: 'mutation { rename(name: "a") }' },
  { query: '{ __schema { queryType { name } } }' },
  { query: '{ greeting' },
  { query: '{ greetin }' },
];

/** What a client and the log see, without what differs from request to request. */
async function witness(server: TestServer, asked: Asked, accept: string) {
  server.lines.length = 0;
  const answer = await server.post(JSON.stringify(asked), { accept, 'x-request-id': 'req-1' });
  await vi.waitUntil(() => server.lines.some(({ msg }) => msg === 'request'));
  const lines = server.lines.map(({ time: _time, ms: _ms, err, ...line }) => ({
    ...line,
    err: (err as Error | undefined)?.message,
  }));
  const { date: _date, ...headers } = Object.fromEntries(answer.headers);
  return { status: answer.status, headers, text: answer.text, lines };
}

describe.each([true, false])('with production %s', (production) => {
  test.each([
    'application/json',
    'application/graphql-response+json',
    '*/*',
    'text/html, application/json;q=0.9',
    'image/png',
  ])('answers, masks, logs and statuses are what they are without an executor, as %s', async (accept) => {
    const [without, withOne] = await Promise.all([start({ production, execute: undefined }), start({ production })]);
    for (const asked of OPERATIONS) {
      const expected = await witness(without, asked, accept);
      // From the second time on, a valid document does not pass Apollo.
      for (let time = 1; time <= 3; time += 1)
        expect(await witness(withOne, asked, accept), `${asked.query}, time ${time}`).toEqual(expected);
    }
  });
});

describe('an executor', () => {
  async function startWith(execute: OperationExecutor<RequestScope>): Promise<TestServer> {
    return start({ production: true, execute });
  }

  test('is handed the validated operation with its variables and the context of its request', async () => {
    const seen: unknown[] = [];
    const server = await startWith(async ({ document, operationName, variableValues, contextValue }) => {
      seen.push([document.kind, operationName, variableValues, contextValue.requestId]);
      return { data: { greeting: 'of the executor' } };
    });
    const query = 'query Greet($name: String) { greeting(name: $name) }';
    const body = JSON.stringify({ query, operationName: 'Greet', variables: { name: '协会' } });
    const answer = await server.post(body, { 'x-request-id': 'req-1' });
    expect(answer.body).toEqual({
      data: { greeting: 'of the executor' },
      extensions: { cost: { objects: 0, limit: 20_000 } },
    });
    expect(seen).toEqual([['Document', 'Greet', { name: '协会' }, 'req-1']]);
    expect(server.calls).toEqual([]);
  });

  test('hands back what is not its own', async () => {
    const server = await startWith(async () => null);
    expect((await server.ask('{ greeting }')).body.data).toEqual({ greeting: '你好，协链' });
    expect(server.calls).toEqual(['greeting']);
  });

  test('never sees a mutation, nor what was refused', async () => {
    const execute = vi.fn(async () => null);
    const server = await startWith(execute);
    expect((await server.ask('mutation { rename(name: "a") }')).body.data).toEqual({ rename: 'a' });
    await server.ask('query A { greeting } query B { greeting }');
    await server.ask('{ nothing }');
    const lists = 'organizations(first: 1000) { nodes { organizations(first: 1000) { nodes { name } } } }';
    expect((await server.ask(`{ ${lists} }`)).code).toBe('COST_LIMIT_EXCEEDED');
    expect(execute).not.toHaveBeenCalled();
  });

  test('that throws is an internal error with a reference, logged once', async () => {
    const server = await startWith(async () => {
      throw new Error('MATCH (secret) RETURN secret');
    });
    const answer = await server.ask('{ greeting }');
    const requestId = answer.headers.get('x-request-id');
    expect([answer.status, answer.body]).toEqual([
      500,
      {
        errors: [
          {
            message: 'The server failed on this request; nothing is wrong with the request itself.',
            extensions: { code: 'INTERNAL_SERVER_ERROR', reference: requestId },
          },
        ],
        extensions: { cost: { objects: 0, limit: 20_000 } },
      },
    ]);
    await vi.waitUntil(() => server.lines.length === 2);
    expect(server.lines).toMatchObject([
      { level: 50, requestId, msg: 'internal error', err: { message: 'MATCH (secret) RETURN secret' } },
      { level: 40, requestId, msg: 'request', status: 500, errors: ['INTERNAL_SERVER_ERROR'] },
    ]);
  });

  test('whose fields failed answers in part: each failure is masked, and logged once', async () => {
    const cause = new DatabaseError('DATABASE_UNAVAILABLE', 'bolt://10.1.2.3 cannot be reached.', true, undefined);
    const server = await startWith(async () => ({
      data: { one: null, greeting: 'here' },
      errors: [
        new GraphQLError(cause.message, { path: ['one'], originalError: cause }),
        new GraphQLError('No such thing. Did you mean "greeting"?', { path: ['two'], extensions: { code: 'OF_OURS' } }),
      ],
    }));
    const answer = await server.ask('{ one: greeting greeting }');
    expect([answer.status, answer.body]).toEqual([
      200,
      {
        data: { one: null, greeting: 'here' },
        errors: [
          {
            message: 'The database cannot be reached at the moment; try again shortly.',
            path: ['one'],
            extensions: { code: 'DATABASE_UNAVAILABLE' },
          },
          { message: 'No such thing.', path: ['two'], extensions: { code: 'OF_OURS' } },
        ],
        extensions: { cost: { objects: 0, limit: 20_000 } },
      },
    ]);
    await vi.waitUntil(() => server.lines.length === 2);
    expect(server.lines).toMatchObject([
      { msg: 'database failure', err: { message: cause.message } },
      { msg: 'request', errors: ['DATABASE_UNAVAILABLE', 'OF_OURS'] },
    ]);
  });
});

describe('a rehearsal', () => {
  test('leaves the parsed document where the next client finds it, and no line in the log', async () => {
    const documents: unknown[] = [];
    const server = await start({
      execute: async ({ document }) => {
        documents.push(document);
        return null;
      },
    });
    await server.api.rehearse('{ greeting }');
    expect([server.calls, server.lines]).toEqual([['greeting'], []]);
    await server.ask('{ greeting }');
    expect(documents.length).toBe(2);
    expect(documents[0]).toBe(documents[1]);
  });

  test('fails where a client would be shown an error, which is logged in full', async () => {
    const server = await start({});
    await expect(server.api.rehearse('{ fails(how: "database") }')).rejects.toThrow(/cannot be reached at the moment/);
    expect(server.lines).toMatchObject([{ msg: 'database failure', requestId: 'rehearsal' }]);
    await expect(server.api.rehearse('{ nothing }')).rejects.toThrow(/Cannot query field "nothing"/);
  });
});
