import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type Cost, countObjects } from './count-objects.js';
import { rememberCosts } from './remember-costs.js';

/** An operation of a validated document, and variables as the client sent them. */
export interface CountedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/** Nothing for variables that do not fit: execution refuses them before any resolver runs. */
export type CountOperation = (asked: CountedOperation) => Cost | undefined;

/** Counts what operations could answer, once for each shape of their variables. */
export function createOperationCounter(schema: GraphQLSchema, assumedListSize: number): CountOperation {
  const recall = rememberCosts();
  return ({ document, operation, variables }) => {
    const definitions = operation.variableDefinitions ?? [];
    const { coerced } = getVariableValues(schema, definitions, variables ?? {}, { maxErrors: 1 });
    if (!coerced) return undefined;
    return recall(operation, coerced, () =>
      countObjects({ schema, operation, fragments: listFragments(document), variables: coerced, assumedListSize }),
    );
  };
}

function listFragments(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  }
  return fragments;
}
