import { afterEach, describe, expect, test, vi } from 'vitest';
import { startTestServer, type TestServer } from './support/start-test-server.js';
import { openSocket, readToEnd, renderPost } from './support/talk-raw.js';

let server: TestServer;
afterEach(() => server.api.close());

const WAITS = JSON.stringify({ query: '{ waits }' });

describe('a deadline that passes', () => {
  test('aborts the signal with a TimeoutError, and what heeds it answers', async () => {
    server = await startTestServer({ limits: { deadlineMs: 300 } });
    const started = performance.now();
    const answer = await server.ask('{ waits greeting }');
    expect(performance.now() - started).toBeLessThan(800);
    expect(answer.body.data).toEqual({ waits: null, greeting: '你好，协链' });
    expect(answer.code).toBe('DEADLINE_EXCEEDED');
    expect(server.scopes[0]?.signal.reason).toMatchObject({ name: 'TimeoutError' });
  });

  test('ends the request although its resolver heeds nothing', async () => {
    server = await startTestServer({ limits: { deadlineMs: 300 } });
    const started = performance.now();
    const answer = await server.ask('{ ignoresSignal }');
    expect(performance.now() - started).toBeLessThan(800);
    expect([answer.status, answer.code]).toEqual([504, 'DEADLINE_EXCEEDED']);
  });

  test('does not abort what was answered before', async () => {
    server = await startTestServer({ limits: { deadlineMs: 100 } });
    await server.ask('{ greeting }');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(server.scopes[0]?.signal.aborted).toBe(false);
    expect(server.scopes[0]?.deadlineMs).toBe(100);
  });
});

describe('a client that hangs up', () => {
  test('aborts the signal at once, and the log says so', async () => {
    server = await startTestServer();
    const socket = await openSocket(server.port, renderPost(WAITS));
    await vi.waitUntil(() => server.scopes.length === 1);
    expect(server.scopes[0]?.signal.aborted).toBe(false);
    socket.destroy();
    await vi.waitUntil(() => server.scopes[0]?.signal.aborted === true);
    expect(server.scopes[0]?.signal.reason).toMatchObject({ name: 'AbortError' });
    await vi.waitUntil(() => server.lines.length === 1);
    expect(server.lines[0]).toMatchObject({ msg: 'request', status: 499, path: '/graphql' });
  });

  test('while it sends its body reaches no resolver', async () => {
    server = await startTestServer();
    const socket = await openSocket(server.port, renderPost(WAITS).slice(0, -5));
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
    await vi.waitUntil(() => server.lines.length === 1);
    expect(server.lines[0]).toMatchObject({ status: 499 });
    expect(server.calls).toEqual([]);
  });

  test('leaves the server as it was, a hundred times', async () => {
    server = await startTestServer();
    for (let round = 0; round < 100; round += 1) {
      const socket = await openSocket(server.port, renderPost(WAITS));
      await vi.waitUntil(() => server.scopes.length === round + 1, { interval: 1 });
      socket.destroy();
    }
    await vi.waitUntil(() => server.scopes.every(({ signal }) => signal.aborted));
    expect((await server.ask('{ greeting }')).status).toBe(200);
  });
});

describe('a slow client', () => {
  test.each([
    ['headers', 'POST /graphql HTTP/1.1\r\nhost: x\r\n'],
    ['body', renderPost(WAITS).slice(0, -5)],
    ['nothing', ''],
  ])('that never finishes its %s is told so and closed', async (_name, text) => {
    server = await startTestServer({ limits: { headersMs: 300, requestMs: 600 } });
    const answer = await readToEnd(await openSocket(server.port, text));
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"code":"REQUEST_TIMEOUT"');
    expect(server.calls).toEqual([]);
  });

  test('holds up nobody else', async () => {
    server = await startTestServer({ limits: { headersMs: 300, requestMs: 600 } });
    const half = renderPost(WAITS).slice(0, -5);
    const slow = await Promise.all(Array.from({ length: 200 }, () => openSocket(server.port, half)));
    expect((await server.ask('{ greeting }')).status).toBe(200);
    const answers = await Promise.all(slow.map(readToEnd));
    expect(answers.every((answer) => answer.startsWith('HTTP/1.1 408 '))).toBe(true);
  });
});
