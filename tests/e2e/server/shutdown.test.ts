import { expect, test, vi } from 'vitest';
import { startTestServer } from './support/start-test-server.js';
import { openSocket, readToEnd, renderPost } from './support/talk-raw.js';

test('finishes every answer under way, accepts nothing new, and ends', async () => {
  const server = await startTestServer({ limits: { deadlineMs: 500 } });
  const underWay = Array.from({ length: 40 }, () => server.ask('{ waits greeting }'));
  await vi.waitUntil(() => server.scopes.length === 40);
  const closed = server.api.close();
  const answers = await Promise.all(underWay);
  await closed;
  expect(answers.map(({ body }) => body.data?.greeting)).toEqual(Array(40).fill('你好，协链'));
  await expect(server.ask('{ greeting }')).rejects.toThrow('fetch failed');
});

test('does not wait for connections on which nothing is asked', async () => {
  const server = await startTestServer();
  await server.ask('{ greeting }');
  const silent = await openSocket(server.port, '');
  const half = await openSocket(server.port, 'POST /graphql HTTP/1.1\r\n');
  const ends = Promise.all([readToEnd(silent), readToEnd(half)]);
  const started = performance.now();
  await server.api.close();
  await ends;
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('cuts off what does not end in time', async () => {
  const server = await startTestServer({ limits: { shutdownMs: 300 } });
  const socket = await openSocket(server.port, renderPost(JSON.stringify({ query: '{ waits }' })));
  const end = readToEnd(socket);
  await vi.waitUntil(() => server.scopes.length === 1);
  await server.api.close();
  expect(await end).toBe('');
  await vi.waitUntil(() => server.scopes[0]?.signal.aborted === true);
});

test('a taken port is named', async () => {
  const first = await startTestServer();
  const second = startTestServer({}, first.port);
  await expect(second).rejects.toThrow(`Port ${first.port} of 127.0.0.1 is taken`);
  await expect(second).rejects.toMatchObject({ code: 'PORT_TAKEN', exitCode: 3 });
  await first.api.close();
});
