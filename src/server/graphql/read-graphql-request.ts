import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { createRefusal } from '../create-refusal.js';
import type { Exchange } from '../http/exchange.js';
import { readBody } from '../http/read-body.js';

/** The request as Apollo takes it. POST is JSON in UTF-8 and nothing else. */
export async function readGraphQLRequest(exchange: Exchange, maxBytes: number): Promise<HTTPGraphQLRequest> {
  const { request, search } = exchange;
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  if (request.method !== 'POST') return { method: 'GET', headers, search, body: undefined };
  assertJsonInUtf8(request.headers['content-type'], request.headers['content-encoding']);
  return { method: 'POST', headers, search, body: parseJson(await readBody(request, maxBytes)) };
}

/** A charset is a way round checks and, in Apollo's own server, was one to exhaust memory (CVE-2026-23897). */
function assertJsonInUtf8(contentType: string | undefined, encoding = 'identity'): void {
  if (contentType === 'application/json' && encoding === 'identity') return;
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charsets = parameters.filter((parameter) => parameter.startsWith('charset'));
  const isUtf8 = charsets.every((parameter) => /^charset\s*=\s*"?utf-?8"?$/.test(parameter));
  if (type === 'application/json' && isUtf8 && encoding === 'identity') return;
  throw createRefusal({
    code: 'UNSUPPORTED_MEDIA_TYPE',
    status: 415,
    message: 'Send the request as "content-type: application/json" in UTF-8, not compressed.',
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw createRefusal({ code: 'BAD_REQUEST', status: 400, message: 'The body of the request is not valid JSON.' });
  }
}
