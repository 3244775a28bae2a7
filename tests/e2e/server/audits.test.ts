import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './support/start-test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.api.close());

/** Requests without a JSON body need this header: it is what keeps foreign pages from sending them. */
function fetchWithPreflight(url: string, init: RequestInit = {}): Promise<Response> {
  const method = init.method ?? 'GET';
  const headers = { ...(init.headers as Record<string, string> | undefined) };
  return fetch(url, { ...init, headers: method === 'GET' ? { ...headers, 'apollo-require-preflight': '1' } : headers });
}

const audits = serverAudits({ url: () => server.url, fetchFn: fetchWithPreflight });

describe('GraphQL over HTTP', () => {
  test('the suite has all its audits', () => expect(audits).toHaveLength(61));

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });
});
