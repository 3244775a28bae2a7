import {
  buildSchema,
  execute,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isListType,
  isObjectType,
  Kind,
  parse,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { type Cost, countObjects } from '../../../../src/server/cost/count-objects.js';

const ASSUMED = 10;

const schema = buildSchema(`
  directive @listSize(assumed: Int, arguments: [String!]) on FIELD_DEFINITION
  type Query {
    documents(first: Int!, after: String): DocumentConnection!
    byDefault(first: Int = 7): DocumentConnection!
    latest: Document
    nodes(ids: [ID!]!): [Fact]!
    named(names: [String!]!): [Fact]! @listSize(arguments: ["names"])
    paths(first: Int! = 50): Paths!
    ledger(first: Int!): Ledger!
    chains(maxHops: Int!): ChainConnection! @listSize(assumed: 25)
    fact: Fact
  }
  interface Fact { id: ID! evidence: [Span!]! @listSize(assumed: 3) }
  type Span { start: Int! source: Source! }
  type Source { name: String! }
  type DocumentConnection { edges: [DocumentEdge!]! nodes: [Document!]! pageInfo: PageInfo! totalCount: Int! }
  type DocumentEdge { cursor: String! node: Document! }
  type PageInfo { hasNextPage: Boolean! }
  type Document implements Fact {
    id: ID! evidence: [Span!]! @listSize(assumed: 3)
    names: [String!]! issuers: [Organization!]! documents(first: Int!): DocumentConnection!
  }
  type Organization implements Fact {
    id: ID! evidence: [Span!]! @listSize(assumed: 3)
    name: String! actions(first: Int, last: Int): [Action!]!
  }
  type Action { id: ID! }
  type ChainConnection { nodes: [Chain!]! }
  type Ledger { subject: Document rows: DocumentConnection! }
  type Paths { chains: [Chain!]! @listSize(assumed: 50) }
  type Chain { hops: [Hop!]! @listSize(assumed: 4) }
  type Hop { day: String }
`);

function count(query: string, variables: Record<string, unknown> = {}): Cost {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The query has no operation.');
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  return countObjects({ schema, operation, fragments, variables, assumedListSize: ASSUMED });
}

describe('pages', () => {
  test.each<[string, number]>([
    ['{ documents(first: 50) { nodes { id } } }', 51],
    ['{ documents(first: 50) { edges { cursor } } }', 51],
    ['{ documents(first: 50) { edges { node { id } } } }', 101],
    ['{ documents(first: 50) { edges { node { id } } nodes { id } pageInfo { hasNextPage } } }', 152],
    ['{ documents(first: 50) { totalCount } }', 1],
    ['{ documents(first: 0) { nodes { issuers { id } } } }', 1],
    ['{ byDefault { nodes { id } } }', 8],
    ['{ documents(first: 10) { nodes { documents(first: 20) { nodes { id } } } } }', 221],
    ['{ paths(first: 3) { chains { hops { day } } } }', 16],
    ['{ paths { chains { hops { day } } } }', 251],
    ['{ ledger(first: 40) { subject { issuers { id } } rows { nodes { id } } } }', 53],
    ['{ chains(maxHops: 6) { nodes { hops { day } } } }', 126],
  ])('%s', (query, objects) => expect(count(query).objects).toBe(objects));
});

describe('lists', () => {
  test.each<[string, number]>([
    ['{ latest { id names } }', 1],
    ['{ latest { issuers { id } } }', 11],
    ['{ latest { evidence { start } } }', 4],
    ['{ latest { evidence { source { name } } } }', 7],
    ['{ latest { issuers { actions(first: 2) { id } } } }', 31],
    ['{ latest { issuers { actions(last: 3) { id } } } }', 41],
    ['{ latest { issuers { actions { id } } } }', 111],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['{ named(names: ["a", "b"]) { id } }', 2],
    ['{ nodes(ids: []) { id evidence { start } } }', 0],
  ])('%s', (query, objects) => expect(count(query).objects).toBe(objects));
});

describe('what is written is not what is answered', () => {
  test.each<[string, number]>([
    ['{ latest { id } latest { issuers { id } } }', 11],
    ['{ a: latest { id } b: latest { id } }', 2],
    ['{ ...F ...F } fragment F on Query { latest { id } }', 1],
    ['{ latest @skip(if: true) { id } }', 0],
    ['{ latest { issuers @include(if: false) { id } } }', 1],
    ['{ fact { ... on Document { issuers { id } } ... on Organization { actions(first: 20) { id } } } }', 21],
    ['{ fact { evidence { start } ... on Document { issuers { id } } ... on Organization { id } } }', 14],
    ['{ __schema { types { fields { name } } } __type(name: "Query") { name } __typename }', 0],
  ])('%s', (query, objects) => expect(count(query).objects).toBe(objects));

  test('variables decide', () => {
    const query =
      'query ($n: Int!, $with: Boolean!) { documents(first: $n) { nodes { issuers @include(if: $with) { id } } } }';
    expect(count(query, { n: 5, with: true }).objects).toBe(56);
    expect(count(query, { n: 5, with: false }).objects).toBe(6);
  });
});

test('names the arguments along the most expensive branch', () => {
  const query = `{
    latest { issuers { id } }
    documents(first: 30) { nodes { documents(first: 40) { nodes { id } } issuers { actions(first: 2) { id } } } }
  }`;
  expect(count(query).levers).toEqual([
    { field: 'documents', argument: 'first', size: 30 },
    { field: 'documents', argument: 'first', size: 40 },
  ]);
});

test('types of one interface inside one another do not multiply the work', () => {
  const inner = (depth: number): string =>
    depth === 0
      ? 'id'
      : `id ... on Document { documents(first: 1) { nodes { ...on Fact { ${inner(depth - 1)} } } } } ... on Organization { id }`;
  expect(count(`{ fact { ${inner(12)} } }`).objects).toBe(25);
});

describe('the fullest answer has exactly as many objects', () => {
  test.each([
    '{ documents(first: 4) { edges { node { id issuers { name } } } nodes { evidence { source { name } } } } }',
    '{ byDefault(first: 2) { nodes { documents(first: 3) { nodes { names issuers { actions(first: 2) { id } } } } } } }',
    '{ latest { ...D } documents(first: 2) { ...C ...C } } fragment D on Document { issuers { id } evidence { start } } fragment C on DocumentConnection { nodes { ...D } pageInfo { hasNextPage } }',
    'query { latest { issuers @skip(if: true) { id } evidence { source { name } source { name } } } }',
  ])('%s', async (query) => {
    const answer = await execute({ schema, document: parse(query), fieldResolver: answerFully(schema) });
    expect(answer.errors).toBeUndefined();
    expect(count(query).objects).toBe(countBraces(answer.data) - 1);
  });
});

/** Fills every list as far as its size goes. */
function answerFully(of: GraphQLSchema): Parameters<typeof execute>[0]['fieldResolver'] {
  return (source: { page?: number } | undefined, args: { first?: number }, _context, { returnType, fieldName }) => {
    const type = getNamedType(returnType);
    const isObject = isObjectType(of.getType(type.name));
    if (isListType(getNullableType(returnType))) {
      const size = fieldName === 'evidence' ? 3 : (args.first ?? source?.page ?? ASSUMED);
      return Array.from({ length: size }, () => (isObject ? {} : 'text'));
    }
    return isObject ? { page: args.first } : 1;
  };
}

function countBraces(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce((sum: number, item) => sum + countBraces(item), 0);
  return Array.isArray(value) ? inner : inner + 1;
}
