import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './support/start-test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ limits: { objects: 1_000 } });
});
afterAll(() => server.api.close());

const QUERY =
  'query ($n: Int!) { organizations(first: $n) { edges { node { organizations(first: 9) { nodes { name } } } } } }';

test('every answer says what it could have held', async () => {
  const answer = await server.ask(QUERY, { n: 10 });
  // 1 connection, 10 edges, 10 nodes, 10 inner connections, 90 inner nodes
  expect(answer.body.extensions).toEqual({ cost: { objects: 121, limit: 1_000 } });
  expect(answer.body.errors).toBeUndefined();
});

test('the figure follows the variables, for the same document', async () => {
  server.calls = [];
  const answer = await server.ask(QUERY, { n: 100 });
  expect(answer.status).toBe(400);
  expect(answer.body).toEqual({
    errors: [
      {
        message:
          'This query could answer 1,201 objects; the limit is 1,000. Lower organizations(first: 100) or organizations(first: 9).',
        extensions: { code: 'COST_LIMIT_EXCEEDED', cost: { objects: 1_201, limit: 1_000 } },
      },
    ],
    extensions: { cost: { objects: 1_201, limit: 1_000 } },
  });
  expect(server.calls).toEqual([]);
});
