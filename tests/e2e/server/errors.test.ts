import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './support/start-test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.api.close());

test('an error of ours keeps its code and message', async () => {
  const answer = await server.ask('{ fails(how: "own") }');
  expect(answer.body).toMatchObject({
    data: { fails: null },
    errors: [{ message: 'The cursor belongs to another list.', path: ['fails'], extensions: { code: 'BAD_CURSOR' } }],
  });
});

test('a failure of the database keeps its code under a safe message', async () => {
  const answer = await server.ask('{ fails(how: "database") greeting }');
  expect(answer.body).toEqual({
    data: { fails: null, greeting: '你好，协链' },
    errors: [
      {
        message: 'The database cannot be reached at the moment; try again shortly.',
        locations: [{ line: 1, column: 3 }],
        path: ['fails'],
        extensions: { code: 'DATABASE_UNAVAILABLE' },
      },
    ],
    extensions: { cost: { objects: 0, limit: 20_000 } },
  });
});

test('anything else is an internal error with a reference', async () => {
  const answer = await server.ask('{ fails(how: "bug") }');
  const requestId = answer.headers.get('x-request-id');
  expect(answer.body.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', reference: requestId });
  expect(answer.text).not.toContain('MATCH');
});

test('an unknown operation name is refused', async () => {
  const answer = await server.post(JSON.stringify({ query: 'query A { greeting }', operationName: 'B' }));
  expect([answer.status, answer.code]).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
});
