import type { FieldNode, SelectionSetNode } from 'graphql';

/** Name of the field that these nodes of one response key ask for. */
export function nameOf(nodes: readonly FieldNode[]): string {
  return nodes[0]?.name.value ?? '';
}

/** What they select below it. */
export function setsOf(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}
