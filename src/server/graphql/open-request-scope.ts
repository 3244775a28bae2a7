import type { ServerResponse } from 'node:http';

/** What the code that answers a request may know of it. */
export interface RequestScope {
  readonly requestId: string;
  /** Aborts when the client hangs up, and with a `TimeoutError` as its reason when the deadline passes. */
  readonly signal: AbortSignal;
  /** How long the whole answer may take; the database gets the same as the time limit of a transaction. */
  readonly deadlineMs: number;
}

export interface OpenRequestScope {
  readonly scope: RequestScope;
  /** Stops the clock once the answer is there. */
  close(): void;
}

export function openRequestScope(response: ServerResponse, requestId: string, deadlineMs: number): OpenRequestScope {
  const controller = new AbortController();
  const timer = setTimeout(
    () => controller.abort(new DOMException('The deadline of the request has passed.', 'TimeoutError')),
    deadlineMs,
  );
  const onClose = () => {
    if (!response.writableFinished) controller.abort(new DOMException('The client hung up.', 'AbortError'));
  };
  if (response.destroyed) onClose();
  response.once('close', onClose);
  return {
    scope: { requestId, signal: controller.signal, deadlineMs },
    close: () => {
      clearTimeout(timer);
      response.off('close', onClose);
    },
  };
}
