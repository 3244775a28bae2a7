import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { Kind } from 'graphql';
import type { Limits } from '../limits.js';

/** A parsed document with its definitions by kind, ready to be measured. */
export interface MeasuredDocument {
  readonly document: DocumentNode;
  readonly operations: readonly OperationDefinitionNode[];
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** Throws a refusal when the document goes beyond its limit. Knows no schema: it runs before validation. */
export type DocumentRule = (measured: MeasuredDocument, limits: Limits) => void;

export function toMeasuredDocument(document: DocumentNode): MeasuredDocument {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return { document, operations, fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])) };
}
