import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { HandedOver } from './hand-over-plugin.js';
import type { WholeExecutor } from './operation-executor.js';

/**
 * Seats an executor where Apollo takes one in place of its own. Apollo then treats what comes back as it treats every
 * answer: errors pass its hooks, `formatError` and the choice of a status. A plugin with `responseForOperation` would have
 * to do all of that again. Mutations, and documents of which no operation was chosen, are run by graphql-js. What was
 * executed before Apollo came to it waits in `results`.
 */
export function toGateway<Context extends object>(
  schema: GraphQLSchema,
  executor: WholeExecutor<Context>,
  results: HandedOver,
): ApolloServerOptionsWithGateway<Context>['gateway'] {
  return {
    onSchemaLoadOrUpdate(listen) {
      listen({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, operation, request, context }) => {
        const result = results.get(context);
        if (result) return result;
        const executable = {
          document,
          operationName: request.operationName,
          variableValues: request.variables,
          contextValue: context as Context,
        };
        const isQuery = operation?.operation === OperationTypeNode.QUERY;
        return isQuery ? executor(executable) : execute({ ...executable, schema });
      },
    }),
    stop: async () => {},
  };
}
