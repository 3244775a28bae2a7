import type { DocumentNode, ExecutionResult } from 'graphql';

/** A validated operation, and the context that was made for its request. */
export interface ExecutableOperation<Context> {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variableValues: Readonly<Record<string, unknown>> | undefined;
  readonly contextValue: Context;
}

/** Answers whole operations, as `execute` of graphql-js does; null for one that is not its own. */
export type OperationExecutor<Context> = (operation: ExecutableOperation<Context>) => Promise<ExecutionResult | null>;
