import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseRequestId } from './choose-request-id.js';

/** One request with its answer under way, and what the log will say of it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly path: string;
  /** From the question mark on, or empty. It may hold variables, so it is never logged. */
  readonly search: string;
  readonly startedAtMs: number;
  readonly notes: ExchangeNotes;
}

/** What Apollo's plugins find of the exchange that a request of Apollo's belongs to. */
export type Exchanges = WeakMap<object, Pick<Exchange, 'requestId' | 'notes'>>;

interface ExchangeNotes {
  operation?: string | undefined;
  cost?: number | undefined;
  errors?: readonly string[] | undefined;
}

export function openExchange(request: IncomingMessage, response: ServerResponse): Exchange {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  return {
    request,
    response,
    requestId: chooseRequestId(request.headers['x-request-id']),
    path: mark < 0 ? url : url.slice(0, mark),
    search: mark < 0 ? '' : url.slice(mark),
    startedAtMs: performance.now(),
    notes: {},
  };
}
