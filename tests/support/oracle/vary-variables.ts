import { type DocumentNode, Kind } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** Other values for the variables of an operation, and one set without those that it can do without: plans are kept by shape. */
export function varyVariables(document: DocumentNode, variables: Variables): Variables[] {
  const names = Object.keys(variables);
  if (names.length === 0) return [];
  const needed = new Set(
    document.definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION
        ? (node.variableDefinitions ?? []).flatMap(({ type, defaultValue, variable }) =>
            type.kind === Kind.NON_NULL_TYPE && !defaultValue ? [variable.name.value] : [],
          )
        : [],
    ),
  );
  const others = Object.fromEntries(names.map((name) => [name, vary(variables[name])]));
  const fewer = Object.fromEntries(names.filter((name) => needed.has(name)).map((name) => [name, variables[name]]));
  return Object.keys(fewer).length < names.length ? [others, fewer] : [others];
}

/** Of the same type: another page, the other truth, a list turned round. */
function vary(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 && value < 100 ? (value % 5) + 1 : value;
  return Array.isArray(value) ? value.toReversed() : value;
}
