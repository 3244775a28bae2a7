import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { OperationExecutor } from './operation-executor.js';

/**
 * Seats an executor where Apollo takes one in place of its own. Apollo then treats what comes back as it treats every
 * answer: errors pass its hooks, `formatError` and the choice of a status. A plugin with `responseForOperation` would have
 * to do all of that again. Mutations, documents of which no operation was chosen, and what the executor hands back are run
 * by graphql-js.
 */
export function toGateway<Context extends object>(
  schema: GraphQLSchema,
  executor: OperationExecutor<Context>,
): ApolloServerOptionsWithGateway<Context>['gateway'] {
  return {
    onSchemaLoadOrUpdate(listen) {
      listen({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, operation, request, context }) => {
        const executable = {
          document,
          operationName: request.operationName,
          variableValues: request.variables,
          contextValue: context as Context,
        };
        const isQuery = operation?.operation === OperationTypeNode.QUERY;
        return (isQuery ? await executor(executable) : null) ?? execute({ ...executable, schema });
      },
    }),
    stop: async () => {},
  };
}
