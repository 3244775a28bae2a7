import type { Answer } from './answer.js';
import type { Exchange } from './exchange.js';

/** What is served under one path. GET implies HEAD. */
export interface Route {
  readonly methods: readonly ('GET' | 'POST')[];
  readonly answer: (exchange: Exchange) => Answer | Promise<Answer>;
}

export type Routes = ReadonlyMap<string, Route>;

export function listMethods(route: Route): string {
  return [...route.methods, ...(route.methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
}
