import { createRefusal } from '../create-refusal.js';
import type { Answer } from './answer.js';
import type { Exchange } from './exchange.js';

const ALLOWED_HEADERS = 'accept, apollo-require-preflight, content-type, x-apollo-operation-name, x-request-id';

/** Headers that let a page of an allowed origin read the answer; none for any other. */
export function readCorsHeaders({ request }: Exchange, allowedOrigins: readonly string[]): Record<string, string> {
  if (allowedOrigins.length === 0) return {};
  const { origin } = request.headers;
  if (origin === undefined || !allowedOrigins.includes(origin)) return { vary: 'origin' };
  return { vary: 'origin', 'access-control-allow-origin': origin, 'access-control-expose-headers': 'x-request-id' };
}

/** The question that a browser asks before a request from another origin. */
export function answerPreflight({ request }: Exchange, allowedOrigins: readonly string[], methods: string): Answer {
  const { origin } = request.headers;
  if (origin === undefined || !allowedOrigins.includes(origin)) {
    throw createRefusal({
      code: 'ORIGIN_NOT_ALLOWED',
      status: 403,
      message: 'Pages of this origin may not call this server; its operator can allow the origin.',
    });
  }
  const headers = {
    'access-control-allow-methods': methods,
    'access-control-allow-headers': ALLOWED_HEADERS,
    'access-control-max-age': '600',
  };
  return { status: 204, headers, body: '' };
}
