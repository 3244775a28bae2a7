import {
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  locatedError,
  OperationTypeNode,
} from 'graphql';
import type { Executor } from '../executor.js';
import type { QueryContext } from '../query-context.js';
import { executeRoots } from './execute-roots.js';
import { isLeftToOrdinaryExecution } from './not-planned.js';
import { PlanCache } from './plan-cache.js';
import type { PlannedRoot } from './plan-operation.js';
import type { Variables } from './statement-builder.js';

/**
 * Compiles each root field to one statement; all of them run at once. What has no plan, or turns out to need a refusal or an
 * error at its place, is answered by the stepwise resolvers.
 */
export function createPlannedExecutor(schema: GraphQLSchema): Executor {
  const cache = new PlanCache(schema);
  return async (asked) => {
    const operation = getOperationAST(asked.document, asked.operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return execute({ ...asked, schema });
    const definitions = operation.variableDefinitions ?? [];
    const { coerced } = getVariableValues(schema, definitions, asked.variableValues ?? {}, { maxErrors: 1 });
    if (!coerced) return execute({ ...asked, schema });
    const roots = cache.get(asked.document, operation, coerced);
    const [only] = roots;
    if (only?.plan && roots.length === 1) {
      const outcome = await runRoot(only, asked.contextValue, coerced);
      if (outcome.kind === 'answered') return { data: { [only.key]: outcome.value } };
      if (outcome.kind === 'left') return execute({ ...asked, schema });
      return merge(roots, [outcome], []);
    }
    const unplanned = roots.filter(({ plan }) => plan === undefined);
    const ordinary = (left: readonly PlannedRoot[]) =>
      left.length === 0 ? undefined : executeRoots({ schema, asked, operation, left, all: roots });
    const [first, ...outcomes] = await Promise.all([
      ordinary(unplanned),
      ...roots.map((root) => runRoot(root, asked.contextValue, coerced)),
    ]);
    const second = await ordinary(roots.filter((_root, index) => outcomes[index]?.kind === 'left'));
    return merge(roots, outcomes, [first, second]);
  };
}

type Outcome =
  | { readonly kind: 'answered'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly error: GraphQLError }
  /** Answered by ordinary execution, before or after. */
  | { readonly kind: 'unplanned' | 'left' };

async function runRoot(
  { key, nodes, plan }: PlannedRoot,
  context: QueryContext,
  variables: Variables,
): Promise<Outcome> {
  if (!plan) return { kind: 'unplanned' };
  try {
    return { kind: 'answered', value: await plan.run(context, variables) };
  } catch (error) {
    if (isLeftToOrdinaryExecution(error)) return { kind: 'left' };
    return { kind: 'failed', error: locatedError(error, nodes, [key]) };
  }
}

/** Null in a field that may not be null reaches the whole answer. */
function merge(
  roots: readonly PlannedRoot[],
  outcomes: readonly Outcome[],
  executed: readonly (ExecutionResult | undefined)[],
): ExecutionResult {
  const errors = [
    ...executed.flatMap((result) => result?.errors ?? []),
    ...outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [outcome.error] : [])),
  ];
  const failed = roots.some(({ nullable }, index) => !nullable && outcomes[index]?.kind === 'failed');
  if (failed || executed.some((result) => result?.data === null)) return { errors, data: null };
  const known: Record<string, unknown> = Object.assign({}, ...executed.map((result) => result?.data));
  const data = Object.fromEntries(
    roots.map(({ key }, index) => {
      const outcome = outcomes[index];
      if (outcome?.kind === 'answered') return [key, outcome.value];
      return [key, outcome?.kind === 'failed' ? null : known[key]];
    }),
  );
  return errors.length > 0 ? { errors, data } : { data };
}
