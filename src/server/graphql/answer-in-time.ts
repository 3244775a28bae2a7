import { createRefusal } from '../create-refusal.js';

/** Time for whoever listens to the signal to end by itself: the answer comes by the deadline and twice this at most. */
const GRACE_MS = 200;

/** Waits for the work, but not much longer than its signal: what ignores the signal is left behind. */
export function answerInTime<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const giveUp = () => {
      timer = setTimeout(() => reject(createLateRefusal(signal)), GRACE_MS);
    };
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
    });
  });
}

function createLateRefusal(signal: AbortSignal) {
  const isLate = signal.reason instanceof Error && signal.reason.name === 'TimeoutError';
  return isLate
    ? createRefusal({
        code: 'DEADLINE_EXCEEDED',
        status: 504,
        message: 'The answer took longer than the deadline allows; ask for less, or for fewer at once.',
      })
    : createRefusal({
        code: 'REQUEST_CANCELLED',
        status: 499,
        message: 'The request was cancelled before its answer was complete.',
      });
}
