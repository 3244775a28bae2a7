import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Answer } from '../../../../src/server/http/answer.js';
import { encodeAnswer } from '../../../../src/server/http/encode-answer.js';

const LARGE = '关于转发省科协通知的通知'.repeat(2_000);

function answerOf(body: string | Buffer, headers: Record<string, string> = {}): Answer {
  return { status: 200, headers: { 'content-type': 'application/json', ...headers }, body };
}

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('a large answer goes out as %s where the client takes that', async (encoding, decompress) => {
  const { headers, body } = await encodeAnswer(answerOf(LARGE), encoding);
  expect(headers).toEqual({
    'content-type': 'application/json',
    'content-encoding': encoding,
    vary: 'accept-encoding',
  });
  expect(body.length).toBeLessThan(LARGE.length / 10);
  expect(decompress(body as Buffer).toString('utf8')).toBe(LARGE);
});

test.each([
  ['gzip, deflate, br', 'br'],
  ['GZIP;q=0.5, br;q=0.1', 'br'],
  ['gzip, br;q=0', 'gzip'],
  ['br; q=0.000, gzip ; q=1.0', 'gzip'],
  ['deflate, zstd', undefined],
  ['gzip;q=0', undefined],
  ['*', undefined],
  ['', undefined],
  [undefined, undefined],
])('of "%s" it takes %s', async (acceptEncoding, encoding) => {
  const { headers } = await encodeAnswer(answerOf(LARGE), acceptEncoding);
  expect(headers['content-encoding']).toBe(encoding);
});

test('a large answer says that it depends on the client, also where it is not compressed', async () => {
  const { headers, body } = await encodeAnswer(answerOf(LARGE, { vary: 'origin' }), undefined);
  expect(headers).toEqual({ 'content-type': 'application/json', vary: 'origin, accept-encoding' });
  expect(body.toString()).toBe(LARGE);
});

test('a small answer stays as it is', async () => {
  const small = answerOf('协'.repeat(16_383));
  expect(await encodeAnswer(small, 'gzip, br')).toBe(small);
});
