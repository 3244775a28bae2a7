import type { GraphQLRequestContext, BaseContext } from '@apollo/server';
import type { Exchange } from '../http/exchange.js';

/** Leads from what Apollo's plugins see back to the HTTP exchange: Apollo passes our request object through untouched. */
export interface ExchangeOfRequest {
  set(request: object, exchange: Exchange): void;
  find(context: GraphQLRequestContext<BaseContext>): Exchange | undefined;
}

export function createExchangeOfRequest(): ExchangeOfRequest {
  const exchanges = new WeakMap<object, Exchange>();
  return {
    set: (request, exchange) => void exchanges.set(request, exchange),
    find: ({ request }) => (request.http ? exchanges.get(request.http) : undefined),
  };
}
