import { UsageError } from '../errors.js';

/** How many of a list a flag asks for. */
export function parseCount(flag: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 100) return count;
  throw new UsageError(`--${flag} ${text} is no number of items; give a whole number from 1 to 100.`);
}
