import { buildSchema, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { DatabaseError } from '../../../../src/graph/database-error.js';
import type { RequestScope } from '../../../../src/server/graphql/open-request-scope.js';

const SDL = `
  directive @listSize(assumed: Int, arguments: [String!]) on FIELD_DEFINITION
  type Query {
    greeting(name: String = "协链"): String!
    echo(values: [String!], tree: Tree, depth: Int): Int!
    shade(of: Shade!): Shade
    organizations(first: Int!): OrganizationConnection!
    self: Query
    waits: String
    ignoresSignal: String
    fails(how: String!): String
  }
  type Mutation { rename(name: String!): String }
  input Tree { left: Tree, right: Tree }
  enum Shade { BRIGHT DARK }
  type OrganizationConnection { edges: [OrganizationEdge!]!, nodes: [Organization!]! }
  type OrganizationEdge { cursor: String!, node: Organization! }
  type Organization { name: String!, organizations(first: Int!): OrganizationConnection! }
`;

/** What the resolvers saw: the tests' proof that a refused request reached none of them. */
export interface Witness {
  calls: string[];
  readonly scopes: RequestScope[];
}

export const SECRET_ADDRESS = 'bolt://10.11.12.13:7687';

type Resolver = GraphQLFieldResolver<unknown, RequestScope>;

export function buildTestSchema(witness: Witness): GraphQLSchema {
  const schema = buildSchema(SDL);
  const page = (_source: unknown, { first }: Record<string, unknown>): object => {
    const nodes = Array.from({ length: first as number }, (_item, index) => ({
      name: `n${index}`,
      organizations: page,
    }));
    return { nodes, edges: nodes.map((node) => ({ cursor: node.name, node })) };
  };
  const resolvers: Record<string, Resolver> = {
    greeting: (_source, { name }) => `你好，${name}`,
    echo: (_source, { values }) => values?.length ?? 0,
    shade: (_source, { of }) => of,
    organizations: page,
    self: () => ({}),
    waits: (_source, _args, { signal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(toInterrupted(signal)))),
    ignoresSignal: () => new Promise((resolve) => setTimeout(resolve, 3_000, 'late').unref()),
    fails: (_source, { how }) => failAs(how),
    rename: (_source, { name }) => name,
  };
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const resolve = resolvers[field.name];
      field.resolve = (source, args, context: RequestScope, info) => {
        witness.calls.push(field.name);
        return resolve?.(source, args, context, info);
      };
    }
  }
  const organization = schema.getType('Organization');
  if (organization && 'getFields' in organization) {
    const field = organization.getFields().organizations;
    if (field && 'resolve' in field) field.resolve = page;
  }
  return schema;
}

function toInterrupted(signal: AbortSignal): DatabaseError {
  const late = signal.reason instanceof Error && signal.reason.name === 'TimeoutError';
  const code = late ? 'DEADLINE_EXCEEDED' : 'REQUEST_CANCELLED';
  return new DatabaseError(code, `Interrupted at ${SECRET_ADDRESS}.`, false, undefined);
}

function failAs(how: string): never {
  const cause = new Error(`MATCH (secret:Statement) RETURN secret at ${SECRET_ADDRESS}`);
  if (how === 'own')
    throw new GraphQLError('The cursor belongs to another list.', { extensions: { code: 'BAD_CURSOR' } });
  if (how === 'database') {
    throw new DatabaseError('DATABASE_UNAVAILABLE', `Neo4j at ${SECRET_ADDRESS} cannot be reached.`, true, cause);
  }
  throw cause;
}
