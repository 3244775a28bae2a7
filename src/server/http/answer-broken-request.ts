import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import type { InFlight } from './keep-in-flight.js';

interface Breakage {
  readonly status: string;
  readonly code: string;
  readonly message: string;
}

const BREAKAGES: Readonly<Record<string, Breakage>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: '408 Request Timeout',
    code: 'REQUEST_TIMEOUT',
    message: 'The request did not arrive in time; send it at once.',
  },
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    code: 'REQUEST_TOO_LARGE',
    message: 'The headers of the request are too large; use POST for long queries.',
  },
};

const NOT_HTTP: Breakage = {
  status: '400 Bad Request',
  code: 'BAD_REQUEST',
  message: 'The request is not valid HTTP.',
};

const HUNG_UP: ReadonlySet<string | undefined> = new Set(['ECONNRESET', 'HPE_INVALID_EOF_STATE']);

/** For what never becomes a request: too slow, too large, not HTTP. Written by hand, since no response exists yet. */
export function answerBrokenRequest(
  error: Error & { readonly code?: string },
  socket: Duplex,
  inFlight: InFlight,
  logger: Logger,
): void {
  const { status, code, message } = BREAKAGES[error.code ?? ''] ?? NOT_HTTP;
  const response = inFlight.findBySocket(socket);
  if (!socket.writable || response?.headersSent || HUNG_UP.has(error.code)) {
    socket.destroy();
    return;
  }
  // With a response under way the request leaves its own line.
  if (!response) logger.info({ status: Number.parseInt(status, 10), errors: [code] }, 'broken request');
  const body = `${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n`;
  socket.end(
    `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8\r\n` +
      `x-content-type-options: nosniff\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    () => (socket as Socket).destroySoon(),
  );
}
