import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';

/** A validated operation, and the context that was made for its request. */
export interface ExecutableOperation<Context> {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variableValues: Readonly<Record<string, unknown>> | undefined;
  readonly contextValue: Context;
}

/** Answers whole operations, as `execute` of graphql-js does; null for one that is not its own. */
export type OperationExecutor<Context> = (operation: ExecutableOperation<Context>) => Promise<ExecutionResult | null>;

/** An executor for which nothing is not its own: what it hands back is run by graphql-js. */
export type WholeExecutor<Context> = (operation: ExecutableOperation<Context>) => Promise<ExecutionResult>;

export function completeExecutor<Context>(
  schema: GraphQLSchema,
  executor: OperationExecutor<Context>,
): WholeExecutor<Context> {
  return async (operation) => (await executor(operation)) ?? execute({ ...operation, schema });
}
