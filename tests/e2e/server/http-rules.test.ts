import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAnswer, startTestServer, type TestServer } from './support/start-test-server.js';
import { openSocket, readToEnd, renderPost } from './support/talk-raw.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ allowedOrigins: ['https://friend.example'] });
});
afterAll(() => server.api.close());

const QUERY = JSON.stringify({ query: '{ greeting }' });

function send(init: RequestInit, path = 'graphql') {
  return fetch(server.at(path), init).then(readAnswer);
}

describe('requests that a foreign page could send', () => {
  const types = [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
  ];
  test.each(types)('POST as %s is refused', async (type) => {
    server.calls = [];
    const answer = await send({ method: 'POST', body: QUERY, headers: { 'content-type': type } });
    expect([answer.status, answer.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    expect(server.calls).toEqual([]);
  });

  test('POST without a type is refused', async () => {
    const body = new TextEncoder().encode(QUERY);
    const answer = await send({ method: 'POST', body });
    expect([answer.status, answer.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  test.each(['utf-16', 'iso-8859-1', 'utf-7', 'utf-8; charset=utf-16'])('charset %s is refused', async (charset) => {
    const answer = await server.post(QUERY, { 'content-type': `application/json; charset=${charset}` });
    expect([answer.status, answer.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  test('charset utf-8 is taken', async () => {
    expect((await server.post(QUERY, { 'content-type': 'application/json;charset="UTF-8"' })).status).toBe(200);
  });

  test('GET without a header that needs a preflight is refused', async () => {
    server.calls = [];
    const answer = await send({}, 'graphql?query=%7Bgreeting%7D');
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
    expect(server.calls).toEqual([]);
  });

  test('GET of a mutation is refused', async () => {
    server.calls = [];
    const answer = await send(
      { headers: { 'apollo-require-preflight': '1' } },
      `graphql?query=${encodeURIComponent('mutation { rename(name: "x") }')}`,
    );
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    expect(server.calls).toEqual([]);
  });
});

describe('bodies', () => {
  test('a batch is refused', async () => {
    server.calls = [];
    const answer = await server.post(JSON.stringify(Array(100).fill({ query: '{ greeting }' })));
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
    expect(server.calls).toEqual([]);
  });

  test.each([
    ['bad JSON', '{ "query": '],
    ['nothing', ''],
    ['a number', '1'],
    ['null', 'null'],
  ])('%s is refused as JSON', async (_name, body) => {
    const answer = await server.post(body);
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  test('bytes that are not UTF-8 are refused', async () => {
    const body = Buffer.concat([
      Buffer.from('{"query":"{ greeting(name: \\"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('\\") }"}'),
    ]);
    const answer = await send({ method: 'POST', body, headers: { 'content-type': 'application/json' } });
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
  });

  test('a compressed body is refused', async () => {
    const answer = await server.post(QUERY, { 'content-encoding': 'gzip' });
    expect([answer.status, answer.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  test('a body too large is refused although its size was not announced', async () => {
    const parts = Array(20).fill(new Uint8Array(100_000).fill(0x20));
    const body = new ReadableStream({
      pull: (controller) => (parts.length > 0 ? controller.enqueue(parts.pop()) : controller.close()),
    });
    const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' } };
    const answer = await send(init as RequestInit);
    expect([answer.status, answer.code]).toEqual([413, 'REQUEST_TOO_LARGE']);
  });

  test('a persisted query is refused', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
    expect((await server.post(JSON.stringify({ extensions: { persistedQuery } }))).code).toBe(
      'PERSISTED_QUERY_NOT_SUPPORTED',
    );
  });
});

describe('paths and methods', () => {
  test('an unknown path is a JSON error', async () => {
    const answer = await send({}, 'nowhere');
    expect([answer.status, answer.code]).toEqual([404, 'NOT_FOUND']);
  });

  test.each([
    ['graphql', 'PUT'],
    ['graphql', 'DELETE'],
    ['healthz', 'POST'],
  ])('/%s refuses %s', async (path, method) => {
    const answer = await send({ method }, path);
    expect([answer.status, answer.code]).toEqual([405, 'METHOD_NOT_ALLOWED']);
    expect(answer.headers.get('allow')).toContain('GET');
  });

  test('every answer says how it may be used', async () => {
    for (const path of ['graphql', 'nowhere', 'healthz', '']) {
      const { headers } = await send({}, path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-frame-options')).toBe('DENY');
    }
  });

  test('what is not HTTP gets a JSON error and is closed', async () => {
    const socket = await openSocket(server.port, 'HELO example\r\n\r\n');
    const answer = await readToEnd(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('"code":"BAD_REQUEST"');
  });

  test('headers too large get a JSON error', async () => {
    const socket = await openSocket(
      server.port,
      `GET /healthz HTTP/1.1\r\nhost: x\r\nx-long: ${'a'.repeat(40_000)}\r\n\r\n`,
    );
    expect(await readToEnd(socket)).toContain('"code":"REQUEST_TOO_LARGE"');
  });
});

describe('pages of other origins', () => {
  const preflight = (origin: string) =>
    send({ method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });

  test('an allowed one may ask', async () => {
    const answer = await preflight('https://friend.example');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://friend.example');
    expect(answer.headers.get('access-control-allow-headers')).toContain('content-type');
  });

  test('an allowed one may read answers and errors', async () => {
    for (const query of ['{ greeting }', '{ nothing }']) {
      const answer = await server.post(JSON.stringify({ query }), { origin: 'https://friend.example' });
      expect(answer.headers.get('access-control-allow-origin')).toBe('https://friend.example');
      expect(answer.headers.get('vary')).toBe('origin');
    }
  });

  test.each(['https://friend.example.evil', 'http://friend.example', 'null'])('%s may not', async (origin) => {
    const answer = await preflight(origin);
    expect([answer.status, answer.code]).toEqual([403, 'ORIGIN_NOT_ALLOWED']);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect((await server.post(QUERY, { origin })).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('large answers', () => {
  const LARGE = '{ organizations(first: 2000) { nodes { name } } }';

  test.each(['br', 'gzip'])('are compressed as %s and read the same', async (encoding) => {
    const plain = await server.post(JSON.stringify({ query: LARGE }), { 'accept-encoding': 'identity' });
    const packed = await server.post(JSON.stringify({ query: LARGE }), { 'accept-encoding': encoding });
    expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual([
      encoding,
      'origin, accept-encoding',
    ]);
    expect([plain.headers.get('content-encoding'), plain.headers.get('vary')]).toEqual([
      null,
      'origin, accept-encoding',
    ]);
    expect(packed.text).toBe(plain.text);
  });

  test('small ones are not', async () => {
    const answer = await server.post(QUERY, { 'accept-encoding': 'br, gzip' });
    expect([answer.headers.get('content-encoding'), answer.headers.get('vary')]).toEqual([null, 'origin']);
  });
});

test('connections are kept for as long as proxies keep theirs', async () => {
  const socket = await openSocket(server.port, 'GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n');
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^connection: keep-alive\r\nkeep-alive: timeout=65\r$/im);
  socket.destroy();
});

describe('names under which the server is asked', () => {
  let guarded: TestServer;
  beforeAll(async () => {
    guarded = await startTestServer({ allowedHosts: ['graph.example.org'] });
  });
  afterAll(() => guarded.api.close());
  const askAs = async (host: string) =>
    readToEnd(
      await openSocket(
        guarded.port,
        `${renderPost(QUERY).replace('host: localhost', `host: ${host}\r\nconnection: close`)}`,
      ),
    );

  test.each(['localhost', '127.0.0.1:4000', 'graph.example.org'])('%s is answered', async (host) => {
    expect(await askAs(host)).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('another is refused, whatever it asks', async () => {
    guarded.calls = [];
    const answer = await askAs('evil.example');
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
    expect(answer).toContain('"code":"HOST_NOT_ALLOWED"');
    expect(guarded.calls).toEqual([]);
  });
});
