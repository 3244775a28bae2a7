import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Operation } from '../executor.js';
import type { PlannedRoot } from './plan-operation.js';

export interface LeftRoots {
  readonly schema: GraphQLSchema;
  readonly asked: Operation;
  readonly operation: OperationDefinitionNode;
  readonly left: readonly PlannedRoot[];
  readonly all: readonly PlannedRoot[];
}

/** Ordinary execution of some root fields of an operation; their nodes stay, so that errors name the same places. */
export async function executeRoots({ schema, asked, operation, left, all }: LeftRoots): Promise<ExecutionResult> {
  if (left.length === all.length) return execute({ ...asked, schema });
  const selections = left.flatMap(({ nodes }) => nodes);
  const reduced: OperationDefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [reduced, ...asked.document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)],
  };
  return execute({ ...asked, schema, document, operationName: operation.name?.value });
}
