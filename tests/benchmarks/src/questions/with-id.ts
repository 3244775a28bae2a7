import type { Variables } from './question.js';

/** The one variable of most questions. */
export function withId(id: string | null): Variables | null {
  return id === null ? null : { id };
}
