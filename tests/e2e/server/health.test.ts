import { afterEach, expect, test } from 'vitest';
import { DatabaseError } from '../../../src/graph/database-error.js';
import { readAnswer, startTestServer, type TestServer } from './support/start-test-server.js';

let server: TestServer;
afterEach(() => server.api.close());

async function ask(path: string) {
  const answer = await fetch(server.at(path)).then(readAnswer);
  return { status: answer.status, body: answer.body };
}

test('alive and ready', async () => {
  server = await startTestServer();
  expect(await ask('healthz')).toEqual({ status: 200, body: { status: 'alive' } });
  expect(await ask('readyz')).toEqual({ status: 200, body: { status: 'ready' } });
});

test('alive but not ready, with the reason', async () => {
  server = await startTestServer({ checkReady: async () => ({ ready: false, reason: 'No data is loaded.' }) });
  expect((await ask('healthz')).status).toBe(200);
  expect(await ask('readyz')).toEqual({ status: 503, body: { status: 'not ready', reason: 'No data is loaded.' } });
});

test('a check that fails is not ready, and says no address', async () => {
  server = await startTestServer({
    checkReady: async () => {
      throw new DatabaseError('DATABASE_UNAVAILABLE', 'Neo4j at bolt://10.1.1.1 cannot be reached.', true, undefined);
    },
  });
  const { status, body } = await ask('readyz');
  expect(status).toBe(503);
  expect(body.reason).toBe('The database cannot be reached at the moment; try again shortly.');
});

test('a check that never ends is not ready', async () => {
  server = await startTestServer({ checkReady: () => new Promise(() => {}) });
  expect((await ask('readyz')).status).toBe(503);
});

test('HEAD is answered without a body', async () => {
  server = await startTestServer();
  const response = await fetch(server.at('healthz'), { method: 'HEAD' });
  expect([response.status, await response.text()]).toEqual([200, '']);
});
