import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectDatabase, type Database } from '../../../src/graph/connect-database.js';

let attempts: number;
let server: Server;
let database: Database;
beforeEach(async () => {
  attempts = 0;
  server = createServer((socket) => {
    attempts += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  database = connectDatabase({ uri: `bolt://127.0.0.1:${port}`, user: 'u', password: 'p', database: 'neo4j' });
});
afterEach(async () => {
  vi.useRealTimers();
  await database.close();
  server.close();
});

test('a database that breaks off is asked four times', async () => {
  await expect(database.read('RETURN 1')).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  expect(attempts).toBe(4);
});

test.each([
  ['hangs up', new DOMException('gone', 'AbortError'), 'REQUEST_CANCELLED'],
  ['runs out of time', new DOMException('late', 'TimeoutError'), 'DEADLINE_EXCEEDED'],
])(
  'a caller that %s while it waits to try again is answered at once, and nothing is tried',
  async (_how, reason, code) => {
    // Time stands still: the wait ends with the signal or not at all.
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const caller = new AbortController();
    const answer = database.read('RETURN 1', {}, { signal: caller.signal });
    answer.catch(() => {});
    await vi.waitUntil(() => vi.getTimerCount() > 0 && attempts === 1, { interval: 5 });
    caller.abort(reason);
    await expect(answer).rejects.toMatchObject({ code });
    expect(attempts).toBe(1);
  },
);
