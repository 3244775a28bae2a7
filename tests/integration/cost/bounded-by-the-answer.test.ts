import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ledgerId } from '../../../src/domains/ledger/ledger-nodes.js';
import { connectDatabase, type Database } from '../../../src/graph/connect-database.js';
import { costOf, type QuestionCost } from '../../support/count-hits.js';
import { HUB, loadHubWorld } from '../../support/hub-world.js';
import { profileStatement, type StatementProfile } from '../../support/profile-statement.js';

/** Questions whose answers do not grow with the world, or are pages. */
const QUESTIONS = {
  'an organization by name': '{ organization(by: { name: "云泽第3学会" }) { ... on Organization { id } } }',
  'a document by number': `{ document(by: { number: "${HUB.noticeNumber}" }) { ... on Document { id } } }`,
  organizations: '{ organizations(first: 20) { nodes { id } } }',
  'organizations by name': '{ organizations(first: 20, filter: { name: ["云泽第3学会"] }) { nodes { id } } }',
  documents: '{ documents(first: 20) { nodes { id } } }',
  'the newest documents': '{ documents(first: 20, orderBy: NEWEST_FIRST) { nodes { id } } }',
  'documents by id': `{ documents(first: 20, filter: { id: ["${HUB.notice}"] }) { nodes { id } } }`,
  'documents of a window': '{ documents(first: 20, filter: { from: "2021-01-01" }) { nodes { id } } }',
  'documents before a day, newest first':
    '{ documents(first: 20, orderBy: NEWEST_FIRST, filter: { to: "2020-12-31" }) { nodes { id } } }',
  'documents of a body that issues much': `{ documents(first: 20, filter: { issuedBy: { id: ["${HUB.issuer}"] } }) { nodes { id } } }`,
  'documents of a body that issues little':
    '{ documents(first: 20, filter: { issuedBy: { name: ["云泽第3学会"] } }) { totalCount nodes { id } } }',
  'deeds of a document':
    '{ actions(first: 20, filter: { document: { key: ["notice"] } }) { totalCount nodes { id } } }',
  'deeds of a window': '{ actions(first: 20, orderBy: OLDEST_FIRST, filter: { from: "2022-01-01" }) { nodes { id } } }',
  'a time line':
    '{ timeline(filter: { from: "2022-01-01" }) { events(first: 20) { totalCount nodes { id } } undated(first: 20) { nodes { id } } } }',
  'chains of a document': `{ coordinationChains(from: { document: { id: "${HUB.notice}" } }, first: 50) { ... on CoordinationChains { totalCount complete } } }`,
  'chains to a member of a large class': `{ coordinationChains(from: { document: { id: "${HUB.notice}" } }, to: { organization: { name: "云泽第39学会" } }, first: 50) { ... on CoordinationChains { totalCount complete } } }`,
  'a ranking of a window':
    '{ ranking(by: ACTIONS, during: { from: "2022-03-01", to: "2022-03-31" }, first: 10) { ... on Ranking { totalCount nodes { rank } } } }',
  'a cascade as a tree': `{ document(by: { id: "${HUB.notice}" }) { ... on Document { cascade(first: 1000) { totalCount nodes { key writtenOn issuers { name } carriedFrom { key } } } } } }`,
} as const;

/** What lists inside other lists can cost on this model: the best that a person would write, from the index of the list. */
const STATEMENTS = {
  'a page of a ledger': {
    text: `CYPHER 5
MATCH (row:LedgerRow) WHERE row.ledger = $parent AND row.stateKey > ''
WITH row ORDER BY row.ledger, row.stateKey LIMIT 50
OPTIONAL MATCH (recipient:Node {id: row.recipient})
RETURN row.stateKey, row.state, row.respondedTo, row.daysMin, row.daysMax, recipient.id, recipient.name`,
    parent: ledgerId(HUB.circular),
    index: 'LedgerRow(ledger, stateKey)',
    most: 9.1,
  },
  'the rows of a body over all ledgers': {
    text: `CYPHER 5
MATCH (row:LedgerRow) WHERE row.recipient = $parent AND row.stateKey > ''
WITH row ORDER BY row.recipient, row.stateKey LIMIT 50
RETURN row.stateKey, row.state`,
    parent: HUB.recipient,
    index: 'LedgerRow(recipient, stateKey)',
    most: 2.1,
  },
  'the newest documents of a body': {
    text: `CYPHER 5
MATCH ()-[issued:ISSUED_BY]->() WHERE issued.issuer = $parent AND issued.newestKey > ''
WITH issued ORDER BY issued.issuer, issued.newestKey LIMIT 50
WITH startNode(issued) AS document
RETURN document.id, document.number`,
    parent: HUB.issuer,
    index: 'ISSUED_BY(issuer, newestKey)',
    most: 3.1,
  },
} as const;

type Costs = Record<string, QuestionCost>;
type Profiles = Record<string, StatementProfile>;
interface Measured {
  readonly questions: Costs;
  readonly statements: Profiles;
  readonly search: readonly QuestionCost[];
}

const SEARCHES = ['学会', '云泽省科普学会的通知公告'];
const MOST_CANDIDATES = 301;

let database: Database;
let small: Measured;
let large: Measured;
beforeAll(async () => {
  database = connectDatabase(inject('neo4j'));
  small = await measure(1);
  large = await measure(10);
});
afterAll(() => database.close());

async function measure(scale: number): Promise<Measured> {
  await loadHubWorld(database, scale);
  const address = inject('neo4j');
  const questions: Costs = {};
  for (const [name, question] of Object.entries(QUESTIONS)) questions[name] = await costOf(question, database, address);
  const statements: Profiles = {};
  for (const [name, { text, parent }] of Object.entries(STATEMENTS)) {
    statements[name] = await profileStatement(address, text, { parent });
  }
  const search = [];
  for (const text of SEARCHES) {
    search.push(await costOf(`{ search(text: "${text}", first: 10) { __typename } }`, database, address));
  }
  return { questions, statements, search };
}

describe('in a world ten times as large', () => {
  it.each(Object.keys(QUESTIONS))('%s costs the same, and is answered', (name) => {
    const [before, after] = [small.questions[name], large.questions[name]];
    expect(after?.data).not.toEqual({});
    expect(after?.dbHits).toBeLessThanOrEqual(1.2 * (before?.dbHits ?? 0));
  });

  it.each(Object.entries(STATEMENTS))(
    '%s costs the same for each row, from the index of the list',
    (name, { index, most }) => {
      for (const { statements } of [small, large]) {
        const { dbHits = Number.NaN, rows = 0, operators = [] } = statements[name] ?? {};
        expect(rows).toBe(50);
        expect(dbHits / rows).toBeLessThanOrEqual(most);
        expect(operators.some(({ details }) => details.includes(index))).toBe(true);
      }
    },
  );

  it('a search reads one property of each candidate, and never more than so many', () => {
    for (const { dbHits } of large.search) expect(dbHits).toBeLessThanOrEqual(MOST_CANDIDATES);
  });

  it('nothing is read whole: no label, no graph, nothing collected before it is used', () => {
    const wholes = ['AllNodesScan', 'NodeByLabelScan', 'CartesianProduct', 'Eager'];
    for (const { questions, statements } of [small, large]) {
      const all = [...Object.entries(questions), ...Object.entries(statements)];
      const faults = all.flatMap(([name, { operators }]) =>
        operators.flatMap((operator) => (wholes.includes(operator.name) ? [`${name}: ${operator.name}`] : [])),
      );
      expect(faults).toEqual([]);
    }
  });
});

describe('a ranking', () => {
  it.each([
    ['small', () => small],
    ['large', () => large],
  ])('is read from the index of windows in a %s world, one hit for each thing done in the window', (_name, world) => {
    const { dbHits = Number.NaN, operators = [] } = world().questions['a ranking of a window'] ?? {};
    const read = operators.filter(({ dbHits }) => dbHits > 0);
    expect(read.map(({ name }) => name)).toEqual(['NodeIndexSeek']);
    expect(read[0]?.details).toContain('RankingEvent(lane, day, firstDay, lastDay, basis, actorKind');
    expect(dbHits / 400).toBeLessThanOrEqual(1.1);
  });
});

describe('a cascade', () => {
  it('is every document that carries one on, once, each with what it carries on', () => {
    interface Tree {
      readonly document: {
        cascade: { totalCount: number; nodes: { key: string; carriedFrom: { key: string }[] }[] };
      };
    }
    const cost = large.questions['a cascade as a tree'];
    if (!cost) throw new Error('the cascade was not asked for');
    const { document } = cost.data as Tree;
    const edges = document.cascade.nodes.map(({ key, carriedFrom }) => [key, carriedFrom.map((from) => from.key)]);
    const relays = ['0', '1', '2', '3', '4'];
    const wanted = [
      ...relays.map((first) => [`relay-${first}`, ['notice']]),
      ...relays.flatMap((first) => relays.map((second) => [`relay-${first}-${second}`, [`relay-${first}`]])),
    ];
    expect(edges.sort()).toEqual(wanted.sort());
    expect(document.cascade.totalCount).toBe(30);
  });

  it('takes a page of a thousand and refuses more', async () => {
    const question = (first: number) =>
      `{ document(by: { id: "${HUB.notice}" }) { ... on Document { cascade(first: ${first}) { nodes { key } } } } }`;
    await expect(costOf(question(1_001), database, inject('neo4j'))).rejects.toThrow(
      'first is 1001; it must be from 1 to 1000.',
    );
  });
});

describe('chains from a body that issues much', () => {
  it('begin with its newest hundred documents, and say so', async () => {
    const { data } = await costOf(
      `{ coordinationChains(from: { organization: { id: "${HUB.issuer}" } }, first: 1) { ... on CoordinationChains { complete limits } } }`,
      database,
      inject('neo4j'),
    );
    expect(data).toMatchObject({
      coordinationChains: {
        complete: false,
        limits: expect.arrayContaining([
          'Only the newest 100 documents that it issued were followed; ask from an older one.',
        ]),
      },
    });
  });
});
