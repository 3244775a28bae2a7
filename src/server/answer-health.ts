import type { Logger } from 'pino';
import { type Answer, toJsonAnswer } from './http/answer.js';
import type { Exchange } from './http/exchange.js';
import { logFailure } from './log-failure.js';
import { maskError } from './mask-error.js';

/** Whether the server can answer questions, with the reason when it cannot. The reason is shown to anyone who asks. */
export type ReadyState = { readonly ready: true } | { readonly ready: false; readonly reason: string };

const LONGEST_CHECK_MS = 2_000;

export function answerAlive(): Answer {
  return toJsonAnswer(200, { status: 'alive' });
}

/** A check that fails, or that takes too long, is an answer as well: not ready. */
export async function answerReady(
  checkReady: () => Promise<ReadyState>,
  { requestId }: Exchange,
  logger: Logger,
): Promise<Answer> {
  const state = await checkInTime(checkReady).catch((error: unknown): ReadyState => {
    logFailure(logger, requestId, error);
    return { ready: false, reason: maskError(error).message };
  });
  return state.ready
    ? toJsonAnswer(200, { status: 'ready' })
    : toJsonAnswer(503, { status: 'not ready', reason: state.reason });
}

async function checkInTime(checkReady: () => Promise<ReadyState>): Promise<ReadyState> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<ReadyState>((resolve) => {
    const reason = `The database did not answer within ${LONGEST_CHECK_MS} ms.`;
    timer = setTimeout(() => resolve({ ready: false, reason }), LONGEST_CHECK_MS);
  });
  try {
    return await Promise.race([checkReady(), late]);
  } finally {
    clearTimeout(timer);
  }
}
