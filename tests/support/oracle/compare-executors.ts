import { type ExecutionResult, execute, type GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { createPlannedExecutor } from '../../../src/query/planned/planned-executor.js';
import type { QueryContext } from '../../../src/query/query-context.js';
import { maskError } from '../../../src/server/mask-error.js';
import type { ClientOperation } from '../operations/write-operation.js';
import { findFirstDifference } from './find-first-difference.js';
import { type Variables, varyVariables } from './vary-variables.js';

/** Where two executors disagree about an operation. */
export interface Difference {
  readonly operation: ClientOperation;
  /** With which they disagree: those of the operation, or others after them. */
  readonly variables: Variables;
  /** The first place where they differ, from `data` or `errors` down. */
  readonly path: string;
  readonly stepwise: unknown;
  readonly planned: unknown;
}

export type Compare = (operation: ClientOperation) => Promise<Difference | undefined>;

/**
 * Asks both executors, each with a context of its own, and compares what a client would see byte for byte. The same document
 * is then asked with other variables, since a plan that is at hand must not remember whose it was.
 */
export function createComparison(schema: GraphQLSchema, createContext: () => QueryContext): Compare {
  const planned = createPlannedExecutor(schema);
  return async (operation) => {
    const document = parse(operation.source);
    const { operationName = null } = operation;
    for (const variableValues of [operation.variables, ...varyVariables(document, operation.variables)]) {
      const asked = () => ({ document, variableValues, operationName, contextValue: createContext() });
      const expected = toAnswer(await execute({ ...asked(), schema }));
      const actual = toAnswer(await planned(asked()));
      if (JSON.stringify(expected) === JSON.stringify(actual)) continue;
      return { operation, variables: variableValues, ...findFirstDifference(expected, actual) };
    }
    return undefined;
  };
}

/** Only errors have no order. What the log alone would see is compared too. */
export function toAnswer({ data, errors }: ExecutionResult): unknown {
  const shown = errors?.map(toShownError).sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return JSON.parse(JSON.stringify({ data: data === undefined ? 'none' : data, errors: shown ?? [] }));
}

function toShownError(error: GraphQLError) {
  const { message, path = [], locations = [] } = error;
  return { path, message, locations, code: maskError(error).extensions?.code };
}

function keyOf(error: ReturnType<typeof toShownError>): string {
  return JSON.stringify([error.path, error.message]);
}
