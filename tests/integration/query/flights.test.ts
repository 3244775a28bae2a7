import { execute, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectDatabase, type Database } from '../../../src/graph/connect-database.js';
import type { Executor } from '../../../src/query/executor.js';
import { createPlannedExecutor } from '../../../src/query/planned/planned-executor.js';
import { createQueryContext } from '../../../src/query/query-context.js';
import { type BoltProxy, type BoltTraffic, openBoltProxy } from '../../support/bolt-proxy.js';
import { FIVE_DOSSIERS } from '../../support/open-world.js';
import { type Oracle, openOracle } from '../../support/oracle/open-oracle.js';

// Counted on the wire, between driver and database. A statement is one auto-commit read: RUN and PULL in one flight.

let oracle: Oracle;
let proxy: BoltProxy;
let database: Database;
let executors: Readonly<Record<'stepwise' | 'planned', Executor>>;
beforeAll(async () => {
  oracle = await openOracle(inject('neo4j'), { seedsFolder: FIVE_DOSSIERS });
  proxy = await openBoltProxy(inject('neo4j'));
  database = connectDatabase(proxy.address);
  // Connections open and greet before anything is counted.
  await Promise.all(Array.from({ length: 6 }, () => database.read('CYPHER 5 RETURN 1')));
  const { schema } = oracle;
  executors = { stepwise: async (asked) => execute({ ...asked, schema }), planned: createPlannedExecutor(schema) };
});
afterAll(async () => {
  await database?.close();
  await proxy?.close();
  await oracle?.close();
});

async function trafficOf(executor: 'stepwise' | 'planned', source: string): Promise<BoltTraffic> {
  return proxy.watch(async () => {
    const contextValue = createQueryContext({
      read: (statement, parameters) => database.read(statement, parameters),
      readSource: async () => null,
    });
    const { errors } = await executors[executor]({ document: parse(source), contextValue });
    expect(errors).toBeUndefined();
  });
}

const PAGE = 'totalCount edges { cursor } pageInfo { hasNextPage endCursor }';

/** Each root field with things inside things; how many statements stepwise and planned send. */
const FLIGHTS: readonly (readonly [string, string, number, number])[] = [
  [
    'node',
    '{ node(id: "Document.99bfd007f1a888826422") { ... on Document { key directives(first: 2) { nodes { title } } } } }',
    2,
    1,
  ],
  [
    'nodes',
    '{ nodes(ids: ["Document.99bfd007f1a888826422", "Organization.13dd124ebc380e6810b5"]) { __typename ... on Document { actions(first: 2) { nodes { summary } } } ... on Organization { aliases(first: 2) { nodes { text } } } } }',
    3,
    1,
  ],
  [
    'organization',
    '{ organization(by: { name: "中国科学技术协会" }) { ... on Organization { name aliases(first: 3) { nodes { text } } issuedDocuments(first: 3) { nodes { key } } } } }',
    3,
    1,
  ],
  [
    'document',
    '{ document(by: { number: "辽科协发[2020]3号" }) { ... on Document { key directives(first: 9) { nodes { assignments(first: 9) { nodes { assignee { __typename } } } } } } } }',
    4,
    1,
  ],
  [
    'organizations',
    `{ organizations(first: 5) { nodes { name participations(first: 3) { nodes { action { summary } } } } ${PAGE} } }`,
    4,
    1,
  ],
  [
    'documents',
    `{ documents(first: 5, filter: { held: true }) { nodes { directives(first: 3) { nodes { assignments(first: 3) { ${PAGE} } } } evidence(first: 2) { nodes { source { file } } } } } }`,
    6,
    1,
  ],
  [
    'directives',
    '{ directives(first: 5) { nodes { document { key } parent { title } audiences(first: 2) { nodes { __typename } } } } }',
    4,
    1,
  ],
  [
    'actions',
    '{ actions(first: 5) { nodes { participations(first: 3) { nodes { body { ... on Organization { name } ... on Audience { document { key } } } } } } } }',
    3,
    1,
  ],
  ['initiatives', '{ initiatives(first: 5) { nodes { documents(first: 2) { nodes { key } } } } }', 2, 1],
  ['persons', '{ persons(first: 5) { nodes { positions(first: 2) { nodes { organization { name } } } } } }', 3, 1],
  [
    'audiences',
    '{ audiences(first: 5) { nodes { memberships(first: 2) { nodes { organization { name } } } } } }',
    3,
    1,
  ],
  ['rosters', '{ rosters(first: 5) { nodes { entries(first: 2) { nodes { organization { name } } } } } }', 3, 1],
  ['timeline', '{ timeline { events(first: 5) { nodes { subject { ... on Document { key } } } totalCount } } }', 3, 1],
  [
    'responseLedger',
    '{ responseLedger(for: { document: { key: "liaoning-kx-3" } }, first: 5) { ... on ResponseLedger { complete totals { state } rows { totalCount nodes { state recipient { ... on Organization { name } } } } } } }',
    5,
    1,
  ],
  [
    'ranking',
    '{ ranking(by: ACTIONS, first: 5) { ... on Ranking { totalCount nodes { rank count { min } } } } }',
    1,
    1,
  ],
  [
    'ranking with what stands in it',
    '{ ranking(by: ACTIONS, first: 5) { ... on Ranking { nodes { organization { name aliases(first: 1) { nodes { text } } } } } } }',
    3,
    2,
  ],
  ['search', '{ search(text: "科协", first: 5) { ... on SearchResults { hits { rank highlights { text } } } } }', 1, 1],
  [
    'search with what is found',
    '{ search(text: "科协", first: 5) { ... on SearchResults { hits { node { ... on Organization { name aliases(first: 1) { nodes { text } } } } } } } }',
    3,
    2,
  ],
  [
    'coordinationChains with their stops',
    '{ coordinationChains(from: { document: { key: "cast-hubei-16" } }, first: 20) { ... on CoordinationChains { chains { hops { to { ... on Organization { name aliases(first: 1) { nodes { text } } } } facts { id } } } } } }',
    3,
    2,
  ],
];

describe.each(FLIGHTS)('%s', (_name, source, stepwise, planned) => {
  it(`takes ${stepwise} statements step by step`, async () => {
    const { statements, begins } = await trafficOf('stepwise', source);
    expect([statements.length, begins]).toEqual([stepwise, 0]);
  });

  it(`takes ${planned} planned, each in one flight and without a transaction`, async () => {
    const traffic = await trafficOf('planned', source);
    const counted = { ...traffic, statements: traffic.statements.length };
    expect(counted).toEqual({ statements: planned, roundTrips: planned, pulls: planned, begins: 0, commits: 0 });
  });
});

describe('several root fields of one operation', () => {
  const roots = ['documents', 'organizations', 'actions'].map(
    (name) => `${name}(first: 3) { nodes { id } totalCount }`,
  );

  it('are one statement each', async () => {
    const { statements, roundTrips } = await trafficOf('planned', `{ ${roots.join(' ')} }`);
    expect([statements.length, roundTrips]).toEqual([3, 3]);
  });

  it('are all on their way before the first is answered', async () => {
    proxy.holdUntil(3);
    const { statements } = await trafficOf('planned', `{ ${roots.join(' ')} }`);
    expect(statements).toHaveLength(3);
  });

  it('that are the same under two names are read for each', async () => {
    const { statements } = await trafficOf(
      'planned',
      '{ a: documents(first: 1) { totalCount } b: documents(first: 1) { totalCount } }',
    );
    expect(statements.length).toBeLessThanOrEqual(2);
  });
});

describe('what goes over the wire', () => {
  it('is a statement and its parameters, pulled as a whole', async () => {
    const traffic = await proxy.watch(() => database.read('CYPHER 5 UNWIND range(1, $n) AS n RETURN n', { n: 900 }));
    expect(traffic).toEqual({
      statements: ['CYPHER 5 UNWIND range(1, $n) AS n RETURN n'],
      roundTrips: 1,
      pulls: 1,
      begins: 0,
      commits: 0,
    });
  });

  it('shows a transaction with all that belongs to it', async () => {
    const traffic = await proxy.watch(() =>
      database.write(async (run) => {
        await run('CYPHER 5 RETURN 1');
        await run('CYPHER 5 RETURN 2');
      }),
    );
    expect([traffic.statements.length, traffic.begins, traffic.commits]).toEqual([2, 1, 1]);
    expect(traffic.roundTrips).toBeGreaterThan(2);
  });
});
