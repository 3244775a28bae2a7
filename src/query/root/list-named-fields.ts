import { type FieldNode, type GraphQLResolveInfo, visit } from 'graphql';

/** What a resolver needs to know of where it stands. */
export type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/**
 * Names of all fields that may be asked for below a field, so that a statement need not read what nobody asks for. Fragments
 * of the document count whether they are spread there or not.
 */
export function listNamedFields({ fieldNodes, fragments }: Asked): ReadonlySet<string> {
  const [first] = fieldNodes;
  const before = first && known.get(first);
  if (before && fieldNodes.length === 1) return before;
  const names = new Set<string>();
  for (const node of [...fieldNodes, ...Object.values(fragments)])
    visit(node, { Field: ({ name }) => void names.add(name.value) });
  if (first && fieldNodes.length === 1) known.set(first, names);
  return names;
}
