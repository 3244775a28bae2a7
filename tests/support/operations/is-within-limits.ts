import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { countObjects } from '../../../src/server/cost/count-objects.js';
import { checkDocument } from '../../../src/server/limits/check-document.js';
import { DEFAULT_LIMITS, type Limits } from '../../../src/server/limits.js';
import type { ClientOperation } from './write-operation.js';

/** Whether the server would let an operation through to its executor. */
export function isWithinLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  { source, variables, operationName }: ClientOperation,
  limits: Limits = DEFAULT_LIMITS,
): boolean {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const operation = operations.find(({ name }) => operationName === undefined || name?.value === operationName);
  if (!operation) throw new Error(`the document has no operation ${operationName}`);
  return isSmall(source, limits) && costOf(schema, document, operation, variables, limits) <= limits.objects;
}

function isSmall(source: string, limits: Limits): boolean {
  try {
    checkDocument(source, limits);
    return true;
  } catch (error) {
    if (error instanceof GraphQLError) return false;
    throw error;
  }
}

/** Of variables that cannot be read nothing is computed: execution refuses them. */
function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
  { assumedListSize }: Limits,
): number {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (!coerced) return 0;
  const named = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = Object.fromEntries(named.map((fragment) => [fragment.name.value, fragment]));
  return countObjects({ schema, operation, fragments, variables: coerced, assumedListSize }).objects;
}
