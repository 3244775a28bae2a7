import type { Logger } from 'pino';
import type { Exchange } from './http/exchange.js';

/** As nginx counts a client that closed the connection before its answer. */
const CLIENT_CLOSED = 499;
const LONGEST_LOGGED_PATH = 100;

/** The one line that every request leaves. It never holds a variable or a query's text. */
export function logExchange(
  logger: Logger,
  { request, response, requestId, path, startedAtMs, notes }: Exchange,
): void {
  const status = response.writableFinished ? response.statusCode : CLIENT_CLOSED;
  const line = {
    requestId,
    method: request.method,
    path: path.slice(0, LONGEST_LOGGED_PATH),
    status,
    ms: Math.round((performance.now() - startedAtMs) * 10) / 10,
    ...notes,
  };
  if (status >= 500) logger.warn(line, 'request');
  else logger.info(line, 'request');
}
