import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GraphQLSchema, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageFolder } from '../../../src/config.js';
import { createSchema } from '../../../src/query/create-schema.js';
import { createQueryContext } from '../../../src/query/query-context.js';
import { readSchema } from '../../../src/query/read-schema.js';
import { openWorld, type World } from '../../support/open-world.js';

let world: World;
let schema: GraphQLSchema;
beforeAll(async () => {
  world = await openWorld();
  schema = createSchema(await readSchema(join(packageFolder, 'schema')));
});
afterAll(() => world.close());

/** The texts that a question sends to the database. */
async function statementsOf(source: string, variableValues: Record<string, unknown> = {}): Promise<string[]> {
  const statements: string[] = [];
  const contextValue = createQueryContext({
    read: (statement, parameters) => {
      statements.push(statement);
      return world.database.read(statement, parameters);
    },
    readSource: async () => null,
  });
  const { errors } = await graphql({ schema, source, variableValues, contextValue });
  expect(errors).toBeUndefined();
  return statements;
}

const countStatements = async (source: string, variables?: Record<string, unknown>) =>
  (await statementsOf(source, variables)).length;

describe('one statement for each level, however many rows it has', () => {
  it.each([
    ['a list', 'query ($n: Int!) { actions(first: $n) { nodes { summary kind on { latest } } } }', 1],
    [
      'lists in a list',
      `query ($n: Int!) {
        documents(first: $n, filter: { held: true }) { nodes { directives(first: $n) { nodes { assignments(first: $n) { nodes { verbatim } } } } } }
      }`,
      3,
    ],
    [
      'edges in a list',
      `query ($n: Int!) {
        actions(first: $n) { nodes { document { title } participations(first: $n) { nodes { body { __typename } } } } }
      }`,
      4,
    ],
    [
      'evidence and its source',
      'query ($n: Int!) { actions(first: $n) { nodes { evidence(first: $n) { nodes { source { file } document { key } } } } } }',
      4,
    ],
    [
      'two lists side by side',
      'query ($n: Int!) { organizations(first: $n) { nodes { aliases(first: 5) { nodes { text } } participations(first: 5) { nodes { role } } } } }',
      3,
    ],
  ])('%s', async (_name, query, levels) => {
    expect([await countStatements(query, { n: 2 }), await countStatements(query, { n: 50 })]).toEqual([levels, levels]);
  });

  it('the same list under two names is read once', async () => {
    const twice = `{ actions(first: 20) { nodes { one: metrics(first: 3) { nodes { label } } two: metrics(first: 3) { nodes { value } } } } }`;
    expect(await countStatements(twice)).toBe(2);
  });

  it('things of several types are read once for each type', async () => {
    const query = (first: number) => `{
      actions(first: ${first}) {
        nodes { participations(first: 20) { nodes { body { ... on Organization { mentionedIn(first: 3) { nodes { key } } } ... on Audience { document { key } } } } } }
      }
    }`;
    expect([await countStatements(query(30)), await countStatements(query(60))]).toEqual([5, 5]);
  });

  it('a chain is walked in one statement, and its stops and facts are read in one', async () => {
    const query = `{
      coordinationChains(from: { document: { key: "cast-hubei-16" } }, first: 100, maxHops: 12) {
        ... on CoordinationChains { chains { hops { to { __typename } from { __typename } facts { id } } } }
      }
    }`;
    expect(await countStatements(query)).toBe(2);
  });

  it('a search reads its candidates in one statement, and what is shown of them in another', async () => {
    const query = (hit: string) => `{ search(text: "学会", first: 100) { ... on SearchResults { hits { ${hit} } } } }`;
    expect(await countStatements(query('rank type matchedBy highlights { text }'))).toBe(1);
    expect(await countStatements(query('node { ... on Organization { name } ... on Document { title } }'))).toBe(2);
  });

  it('a public question takes fewer than thirty, however much it asks', async () => {
    for (const id of ['H01', 'H02', 'H06', 'H08', 'H12', 'H13', 'H17', 'H19', 'H20', 'H24']) {
      const question = await readFile(join(packageFolder, 'questions', `${id}.graphql`), 'utf8');
      expect(await countStatements(question), id).toBeLessThan(30);
    }
  });
});

describe('totalCount is counted only when it is selected', () => {
  const COUNTS = /\b(count\(|COUNT \{)/;

  it.each([
    ['a root list', 'documents(first: 3) { WHAT }'],
    ['a filtered list', 'actions(first: 3, filter: { hasPartners: true }) { WHAT }'],
    ['a nested list', 'documents(first: 3) { nodes { actions(first: 3) { WHAT } } }'],
    ['evidence', 'documents(first: 3) { nodes { evidence(first: 3) { WHAT } } }'],
    ['the time line', 'timeline { events(first: 3) { WHAT } }'],
  ])('of %s', async (_name, list) => {
    const page = 'nodes { __typename } edges { cursor } pageInfo { hasNextPage endCursor }';
    const without = await statementsOf(`{ ${list.replace('WHAT', page)} }`);
    const withCount = await statementsOf(`{ ${list.replace('WHAT', `${page} totalCount`)} }`);
    expect(without.filter((statement) => COUNTS.test(statement))).toEqual([]);
    expect(withCount.filter((statement) => COUNTS.test(statement))).toHaveLength(1);
    expect(withCount.length).toBe(without.length + 1);
  });

  it('and then no page is read where nothing else is', async () => {
    expect(await statementsOf('{ documents(first: 3) { totalCount } }')).toHaveLength(1);
  });
});

describe('values never stand in a text', () => {
  it('so that equal shapes have equal texts', async () => {
    const ask = (name: string) =>
      statementsOf(
        `query ($name: [String!]) { organizations(first: 5, filter: { name: $name }) { nodes { aliases(first: 5) { nodes { text } } } } }`,
        { name: [name] },
      );
    const texts = await ask('辽宁省科学技术协会');
    expect(await ask("'} ) DETACH DELETE (n) //")).toEqual(texts.slice(0, 1));
    expect(texts.join('')).not.toMatch(/辽宁/);
  });
});
