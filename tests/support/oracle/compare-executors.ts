import { setTimeout as sleep } from 'node:timers/promises';
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

/** A context for one operation; reads may be made to wait, so that the database answers in another order. */
export type CreateContext = (beforeRead?: () => Promise<unknown>) => QueryContext;

/**
 * Asks both executors, each with a context of its own, and compares what a client would see byte for byte. The same document
 * is then asked with other variables, since a plan that is at hand must not remember whose it was.
 */
export function createComparison(schema: GraphQLSchema, createContext: CreateContext): Compare {
  const planned = createPlannedExecutor(schema);
  return async (operation) => {
    const document = parse(operation.source);
    const { operationName = null } = operation;
    for (const variableValues of [operation.variables, ...varyVariables(document, operation.variables)]) {
      const asked = (beforeRead?: () => Promise<unknown>) => ({
        document,
        variableValues,
        operationName,
        contextValue: createContext(beforeRead),
      });
      const askStepwise = async (beforeRead?: () => Promise<unknown>) =>
        toAnswer(await execute({ ...asked(beforeRead), schema }));
      const expected = await askStepwise();
      const actual = toAnswer(await planned(asked()));
      if (areEqual(expected, actual)) continue;
      if (areEqual(expected.data, actual.data) && (await canAnswer(actual, askStepwise))) continue;
      return { operation, variables: variableValues, ...findFirstDifference(expected, actual) };
    }
    return undefined;
  };
}

const ORDERS_TRIED = 12;
const LONGEST_WAIT_MS = 40;

/**
 * Of several errors that would take away the same object GraphQL tells the one that comes first, and which one that is
 * depends on the order in which the database answers. Then the very answer must be one that stepwise gives as well.
 */
async function canAnswer(
  answer: Answer,
  askStepwise: (beforeRead: () => Promise<unknown>) => Promise<Answer>,
): Promise<boolean> {
  for (let tried = 0; tried < ORDERS_TRIED; tried += 1) {
    let reads = 0;
    const waitInTurn = () => {
      reads += 1;
      return sleep(((reads * (tried + 1) * 7) % 5) * (LONGEST_WAIT_MS / 4));
    };
    if (areEqual(await askStepwise(waitInTurn), answer)) return true;
  }
  return false;
}

function areEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

interface Answer {
  readonly data: unknown;
  readonly errors: readonly unknown[];
}

/** Only errors have no order. What the log alone would see is compared too. */
function toAnswer({ data, errors }: ExecutionResult): Answer {
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
