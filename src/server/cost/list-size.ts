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
const LIST_SIZE_DIRECTIVE = new GraphQLDirective({
  name: 'listSize',
  description: 'How many items a list, or a page of a connection, holds at most.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    assumed: { type: GraphQLInt, description: 'Counted when the query does not say the size.' },
    arguments: {
      type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
      description: 'Arguments that say it: a number by its value, a list by its length.',
    },
  },
});

const SIZE_ARGUMENTS = ['first', 'last', 'ids'];

/** An argument of the query that says how large a list is: lower it, and the cost falls. */
export interface Lever {
  readonly field: string;
  readonly argument: string;
  readonly size: number;
}

/** How large a field's list or page is: as the query says, and as the schema assumes where it does not. */
interface ListSize {
  readonly size?: number;
  readonly lever?: Lever;
  readonly assumed: number | undefined;
}

export function readListSize(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): ListSize {
  const { assumed, sizeArguments } = readDeclaration(field);
  let largest: ListSize = { assumed };
  if (sizeArguments.length === 0) return largest;
  const values = readArguments(field, node, variables);
  for (const argument of sizeArguments) {
    const size = toSize(values[argument]);
    if (size !== undefined && size >= (largest.size ?? 0)) {
      largest = { size, lever: { field: field.name, argument, size }, assumed };
    }
  }
  return largest;
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
  const named = (values?.arguments as readonly string[] | null | undefined) ?? SIZE_ARGUMENTS;
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
