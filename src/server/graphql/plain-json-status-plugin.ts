import type { ApolloServerPlugin } from '@apollo/server';

const WELL_FORMED_REFUSALS: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/**
 * "GraphQL over HTTP" wants 200 for a document that cannot be run when the client speaks `application/json` only, since
 * such clients take a 400 for a proxy's; Apollo says 400. With `application/graphql-response+json` 400 is right.
 */
export function createPlainJsonStatusPlugin(): ApolloServerPlugin {
  return {
    requestDidStart: async ({ request }) => ({
      willSendResponse: async ({ response }) => {
        const speaksGraphQL = request.http?.headers.get('accept')?.includes('application/graphql-response+json');
        if (speaksGraphQL || response.http.status !== 400 || response.body.kind !== 'single') return;
        const { errors = [] } = response.body.singleResult;
        if (errors.every(({ extensions }) => WELL_FORMED_REFUSALS.has(extensions?.code))) response.http.status = 200;
      },
    }),
  };
}
