import type { Cost } from './count-objects.js';

/** What an answer says of its own cost, as `extensions.cost`. */
export function toCostReport({ objects }: Cost, limit: number) {
  return { objects: Math.min(objects, Number.MAX_SAFE_INTEGER), limit };
}
