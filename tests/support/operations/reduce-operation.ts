import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  type SelectionNode,
  validate,
  visit,
} from 'graphql';
import type { ClientOperation } from './write-operation.js';

/** Leaves out of an operation, piece by piece, what it goes on failing without; `tries` bounds the attempts. */
export async function reduceOperation(
  schema: GraphQLSchema,
  operation: ClientOperation,
  stillFails: (smaller: ClientOperation) => Promise<boolean>,
  tries = 400,
): Promise<ClientOperation> {
  let left = tries;
  const isWorthATry = ({ source }: ClientOperation, than: ClientOperation) =>
    left > 0 && lengthOf(source) < lengthOf(than.source) && isValid(schema, source);
  const reduceOnce = async (from: ClientOperation) => {
    let smallest = from;
    let edit = 0;
    for (let smaller = applyEdit(smallest, edit); smaller; smaller = applyEdit(smallest, edit)) {
      const isTried = isWorthATry(smaller, smallest);
      if (isTried) left -= 1;
      if (isTried && (await stillFails(smaller))) smallest = smaller;
      else edit += 1;
    }
    return smallest;
  };
  let [before, after] = [operation, await reduceOnce(operation)];
  while (before !== after) [before, after] = [after, await reduceOnce(after)];
  return after;
}

function lengthOf(source: string): number {
  return source.replaceAll(/\s/g, '').length;
}

/** What an edit has emptied does not even parse. */
function isValid(schema: GraphQLSchema, source: string): boolean {
  try {
    return validate(schema, parse(source)).length === 0;
  } catch (error) {
    if (error instanceof GraphQLError) return false;
    throw error;
  }
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const REMOVABLE: ReadonlySet<string> = new Set([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.ARGUMENT,
  Kind.DIRECTIVE,
  Kind.OBJECT_FIELD,
]);

/** The operation after one of its possible edits, from the outermost inwards; undefined where it has no such edit. */
function applyEdit({ source, variables, ...rest }: ClientOperation, edit: number): ClientOperation | undefined {
  const document = parse(source, { noLocation: true });
  const fragments = new Map(
    document.definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  let seen = -1;
  const isTurn = () => {
    seen += 1;
    return seen === edit;
  };
  const edited: DocumentNode = visit(document, {
    enter: (node: ASTNode) => (seen >= edit ? false : editNode(node, fragments, isTurn)),
  });
  return seen < edit ? undefined : { ...rest, ...prune(edited, variables) };
}

/** What `visit` takes: null removes the node, undefined leaves it. */
function editNode(node: ASTNode, fragments: Fragments, isTurn: () => boolean): ASTNode | null | undefined {
  if (REMOVABLE.has(node.kind) && isTurn()) return null;
  if (node.kind === Kind.OPERATION_DEFINITION && node.name?.value === 'Other' && isTurn()) return null;
  if (node.kind === Kind.FIELD && node.alias && isTurn()) return withoutAlias(node);
  if (node.kind !== Kind.SELECTION_SET) return undefined;
  for (const [index, selection] of node.selections.entries()) {
    const inner = unwrap(selection, fragments);
    if (inner && isTurn()) return { ...node, selections: node.selections.toSpliced(index, 1, ...inner) };
  }
  return undefined;
}

function withoutAlias({ alias: _alias, ...field }: FieldNode): FieldNode {
  return field;
}

/** What stands in a fragment, without it. */
function unwrap(selection: SelectionNode, fragments: Fragments): readonly SelectionNode[] | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections;
  if (selection.kind !== Kind.FRAGMENT_SPREAD) return undefined;
  const fragment = fragments.get(selection.name.value);
  if (!fragment) return undefined;
  const { typeCondition, selectionSet } = fragment;
  return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet }];
}

/** Without fragments and variables that nothing uses any more. */
function prune(document: DocumentNode, variables: ClientOperation['variables']) {
  let kept = document;
  for (let before = -1; before !== kept.definitions.length; ) {
    before = kept.definitions.length;
    const spread = namesOf(kept, Kind.FRAGMENT_SPREAD);
    const definitions = kept.definitions.filter(
      (node) => node.kind !== Kind.FRAGMENT_DEFINITION || spread.has(node.name.value),
    );
    kept = { ...kept, definitions };
  }
  const used = namesOf(visit(kept, { VariableDefinition: () => null }), Kind.VARIABLE);
  const source = print(
    visit(kept, { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null) }),
  );
  return { source, variables: Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name))) };
}

function namesOf(document: DocumentNode, kind: Kind.FRAGMENT_SPREAD | Kind.VARIABLE): Set<string> {
  const names = new Set<string>();
  visit(document, {
    [kind]: { enter: (node: { name: { value: string } }) => void names.add(node.name.value) },
  });
  return names;
}
