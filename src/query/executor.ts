import type { DocumentNode, ExecutionResult } from 'graphql';
import type { QueryContext } from './query-context.js';

/** A validated operation, and what it may use. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | undefined;
  readonly contextValue: QueryContext;
}

/** Answers whole operations, as `execute` of graphql-js does with the stepwise resolvers, in as few round trips as it can. */
export type Executor = (operation: Operation) => Promise<ExecutionResult>;
