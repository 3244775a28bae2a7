import type { EmbeddedProgress } from '../embedded/embedded-progress.js';

let lastMessage = '';

/** One line per step; on a terminal the count of a step goes on in place. */
export function printProgress({ step, message, done, total }: EmbeddedProgress): void {
  const isNew = message !== lastMessage;
  if (process.stderr.isTTY) {
    const before = lastMessage === '' ? '' : isNew ? '\n' : '\r';
    const count = done === undefined ? '' : `: ${done} of ${total} jars`;
    process.stderr.write(`${before}${message}${count}${step === 'ready' ? '\n' : ''}`);
  } else if (isNew) process.stderr.write(`${message}\n`);
  lastMessage = message;
}
