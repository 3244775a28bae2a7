import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/**
 * What of the variables a plan depends on: which are given, and the values of enums and booleans. All other values are
 * parameters of a statement, and questions that differ only in them share a plan.
 */
export function shapeOfVariables(
  operation: OperationDefinitionNode,
  values: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): string {
  const shapes = (operation.variableDefinitions ?? []).map(({ variable: { name }, type }) => {
    if (!(name.value in values)) return '-';
    const input = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    return input ? shapeOf(values[name.value], input) : '?';
  });
  return shapes.join(' ');
}

function shapeOf(value: unknown, type: GraphQLInputType): string {
  if (value === null || value === undefined) return '0';
  if (isNonNullType(type)) return shapeOf(value, type.ofType);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (isListType(type)) return shapeOfList(value, type.ofType);
  if (isEnumType(type)) return String(value);
  if (!isInputObjectType(type)) return '1';
  const fields = type.getFields();
  const given = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${given.map(([name, item]) => `${name}:${fields[name] ? shapeOf(item, fields[name].type) : '?'}`).join(',')}}`;
}

/** A list of plain values is one parameter, however long it is. */
function shapeOfList(value: unknown, item: GraphQLInputType): string {
  const inner = isNonNullType(item) ? item.ofType : item;
  if (!isInputObjectType(inner) && !isListType(inner)) return '1';
  return `[${(value as readonly unknown[]).map((one) => shapeOf(one, inner)).join(',')}]`;
}
