import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export interface SelectionScope {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fields that an object of this type would answer, by response key: what execution would collect. */
export function collectFields(
  scope: SelectionScope,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const set of sets) collectSet(set);
  return fields;

  function collectSet(set: SelectionSetNode): void {
    for (const selection of set.selections) if (isIncluded(selection, scope.variables)) collectSelection(selection);
  }

  function collectSelection(selection: SelectionNode): void {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const known = fields.get(key);
      if (known) known.push(selection);
      else fields.set(key, [selection]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (appliesTo(selection.typeCondition?.name.value)) collectSet(selection.selectionSet);
    } else if (!spread.has(selection.name.value)) {
      spread.add(selection.name.value);
      const fragment = scope.fragments[selection.name.value];
      if (fragment && appliesTo(fragment.typeCondition.name.value)) collectSet(fragment.selectionSet);
    }
  }

  function appliesTo(condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = scope.schema.getType(condition);
    return isAbstractType(named) && scope.schema.isSubType(named, type);
  }
}

function isIncluded(selection: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  if (!selection.directives || selection.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;
}
