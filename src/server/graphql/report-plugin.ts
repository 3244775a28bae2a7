import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { Exchanges } from '../http/exchange.js';
import { logFailure } from '../log-failure.js';
import { addReference } from '../mask-error.js';

/** Notes for the log what the request was and how it failed, and gives internal errors their reference. */
export function createReportPlugin(logger: Logger, exchanges: Exchanges): ApolloServerPlugin {
  return {
    requestDidStart: async ({ request }) => {
      const exchange = request.http && exchanges.get(request.http);
      if (!exchange) return;
      const { requestId, notes } = exchange;
      return {
        didEncounterErrors: async ({ errors }) => {
          for (const error of errors) logFailure(logger, requestId, error);
        },
        willSendResponse: async ({ response, operationName }) => {
          notes.operation = operationName ?? undefined;
          if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
          const errors = response.body.singleResult.errors.map((error) => addReference(error, requestId));
          notes.errors = [...new Set(errors.map(({ extensions }) => String(extensions?.code)))];
          response.body.singleResult.errors = errors;
        },
      };
    },
    unexpectedErrorProcessingRequest: async ({ requestContext, error }) => {
      const exchange = requestContext.request.http && exchanges.get(requestContext.request.http);
      logFailure(logger, exchange?.requestId ?? 'unknown', error);
    },
  };
}
