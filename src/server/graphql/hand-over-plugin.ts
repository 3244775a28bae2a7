import type { ApolloServerPlugin } from '@apollo/server';
import type { ExecutionResult } from 'graphql';

/** Results by what they belong to: first the request as we know it, then the context that Apollo copied for its executor. */
export type HandedOver = WeakMap<object, ExecutionResult>;

/** Takes a result that is there before Apollo came to it to where Apollo's executor finds it. */
export function createHandOverPlugin(results: HandedOver): ApolloServerPlugin<object> {
  return {
    requestDidStart: async ({ request, contextValue }) => {
      const result = request.http && results.get(request.http);
      if (result) results.set(contextValue, result);
    },
  };
}
