import { type FieldNode, type GraphQLField, getArgumentValues, visit } from 'graphql';
import type { Variables } from './statement-builder.js';

/** Reads the arguments of a field; where no variable stands in them it gives the same object for every run. */
export function createArgumentReader(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
): (variables: Variables) => Record<string, unknown> {
  if (usesVariables(node)) return (variables) => getArgumentValues(definition, node, variables);
  let known: Record<string, unknown> | undefined;
  return (variables) => {
    known ??= getArgumentValues(definition, node, variables);
    return known;
  };
}

function usesVariables({ arguments: given = [] }: FieldNode): boolean {
  let found = false;
  const note = () => {
    found = true;
  };
  for (const argument of given) visit(argument, { Variable: note });
  return found;
}
