import type { Answer } from './answer.js';
import type { Exchange } from './exchange.js';

const SECURE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Sends an answer unless the client is gone. An answer's own headers go before the secure defaults. */
export function sendAnswer({ response, requestId }: Exchange, answer: Answer): void {
  if (response.destroyed || response.headersSent) return;
  response.writeHead(answer.status, {
    ...SECURE_HEADERS,
    ...answer.headers,
    'x-request-id': requestId,
    'content-length': Buffer.byteLength(answer.body),
  });
  response.end(answer.body);
}
