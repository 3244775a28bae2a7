import {
  DirectiveLocation,
  type FieldNode,
  GraphQLDirective,
  GraphQLError,
  type GraphQLField,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  getArgumentValues,
  getDirectiveValues,
} from 'graphql';

/** `directive @listSize(assumed: Int, arguments: [String!]) on FIELD_DEFINITION`: how a schema tells the size of a list. */
export const LIST_SIZE_DIRECTIVE = new GraphQLDirective({
  name: 'listSize',
  description: 'How many items a list, or a page of a connection, holds at most.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    assumed: { type: GraphQLInt, description: 'Counted when no argument says the size.' },
    arguments: {
      type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
      description: 'Arguments that say it: a number by its value, a list by its length.',
    },
  },
});

const PAGE_ARGUMENTS = ['first', 'last'];

/** What the schema says of a field's size, and which argument of the query set it. */
export interface ListSize {
  readonly size: number | undefined;
  /** The argument to lower, when one decided. */
  readonly argument?: string;
}

export function readListSize(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): ListSize {
  const { assumed, sizeArguments } = readDeclaration(field);
  if (sizeArguments.length === 0) return { size: assumed };
  const values = readArguments(field, node, variables);
  const sizes = sizeArguments.flatMap((argument) => {
    const size = toSize(values[argument]);
    return size === undefined ? [] : [{ size, argument }];
  });
  return sizes.reduce<ListSize>((one, other) => (one.size !== undefined && one.size >= other.size ? one : other), {
    size: sizes.length === 0 ? assumed : undefined,
  });
}

interface Declaration {
  readonly assumed: number | undefined;
  readonly sizeArguments: readonly string[];
}

const declarations = new WeakMap<GraphQLField<unknown, unknown>, Declaration>();

function readDeclaration(field: GraphQLField<unknown, unknown>): Declaration {
  const known = declarations.get(field);
  if (known) return known;
  const values = field.astNode ? getDirectiveValues(LIST_SIZE_DIRECTIVE, field.astNode) : undefined;
  const named = (values?.arguments as readonly string[] | null | undefined) ?? PAGE_ARGUMENTS;
  const declaration = {
    assumed: (values?.assumed as number | null | undefined) ?? undefined,
    sizeArguments: named.filter((name) => field.args.some((argument) => argument.name === name)),
  };
  declarations.set(field, declaration);
  return declaration;
}

/** Arguments that cannot be read reach no resolver either: execution says what is wrong with them. */
function readArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  try {
    return getArgumentValues(field, node, variables);
  } catch (error) {
    if (error instanceof GraphQLError) return {};
    throw error;
  }
}

function toSize(value: unknown): number | undefined {
  if (typeof value === 'number') return Math.max(0, value);
  return Array.isArray(value) ? value.length : undefined;
}
