import { ledgerId } from '../../../../dist/domains/ledger/ledger-nodes.js';
import { renderRanking } from '../../../../dist/domains/ranking/ranking.statements.js';
import { findSearchCandidates } from '../../../../dist/domains/search/search.statements.js';
import { typeOf } from '../questions/named-body.js';
import type { Cells } from '../questions/question.js';
import { listLanes } from '../questions/ranking.js';
import { rankCandidates, renderSearch } from '../questions/search.js';
import type { Item, Loaders } from './loaders.js';

type Resolver = (parent: Item, args: Item, loaders: Loaders) => unknown;
type Resolvers = Record<string, Record<string, Resolver>>;

/** A field that reads its items by the id of its parent. */
function listOf(statement: Parameters<Loaders['list']>[0]): Resolver {
  return ({ id }, _args, loaders) => loaders.list(statement, String(id));
}

/** The same as a connection; nobody asks for its cursors. */
function pageOf(statement: Parameters<Loaders['list']>[0]): Resolver {
  return async ({ id }, { first }, loaders) => ({ nodes: await loaders.list(statement, String(id), Number(first)) });
}

/** A field that leads to one other node. */
function nodeOf(property: string): Resolver {
  return (parent, _args, loaders) => loaders.node(String(parent[property]));
}

function byId({ by }: Item, loaders: Loaders): Promise<Item | null> {
  return loaders.node(String((by as Item).id));
}

const ofType = { __resolveType: ({ id }: Item) => typeOf(id) };

const UNIONS = [
  'OrganizationResult',
  'DocumentResult',
  'ResponseLedgerResult',
  'LedgerSubject',
  'Assignee',
  'Recipient',
  'ResponseSubject',
  'SearchedNode',
];

/** Resolvers over our model as a good team would write them today. */
export const resolvers: Resolvers = {
  ...Object.fromEntries(UNIONS.map((union) => [union, ofType])),
  SearchResult: { __resolveType: () => 'SearchResults' },
  RankingResult: { __resolveType: () => 'Ranking' },
  Query: {
    organization: (_root, args, loaders) => byId(args, loaders),
    document: (_root, args, loaders) => byId(args, loaders),
    responseLedger: resolveLedger,
    search: resolveSearch,
    ranking: resolveRanking,
  },
  Organization: {
    affiliations: pageOf('affiliationsByOrganizationId'),
    issuedDocuments: pageOf('documentsByIssuerId'),
  },
  Affiliation: { to: nodeOf('toId') },
  Document: {
    directives: pageOf('directivesByDocumentId'),
    cascade: pageOf('cascadeByDocumentId'),
    issuers: listOf('issuersByDocumentId'),
    carriedFrom: listOf('sourcesByDocumentId'),
  },
  Directive: { assignments: pageOf('assignmentsByDirectiveId'), responses: pageOf('responsesByDirectiveId') },
  Assignment: { assignee: nodeOf('assigneeId') },
  Response: { subject: nodeOf('subjectId') },
  Action: { on: ({ notBefore, notAfter }) => ({ earliest: notBefore, latest: notAfter }) },
  ResponseLedger: { subject: nodeOf('document'), totals: resolveTotals },
  LedgerRow: {
    recipient: nodeOf('recipientId'),
    respondedOn: (row) => (row.daysMinFrom === null ? null : { earliest: row.respondedFrom, latest: row.respondedTo }),
    latency: (row) => (row.daysMinFrom === null ? null : { minDays: row.daysMin, maxDays: row.daysMax }),
  },
  SearchHit: { node: nodeOf('nodeId') },
  RankingRow: { organization: nodeOf('organizationId') },
};

async function resolveLedger(_root: Item, { for: asked, first }: Item, loaders: Loaders) {
  const document = String(((asked as Item).document as Item).id);
  const id = ledgerId(document);
  const [ledger] = await loaders.list('ledgersById', id);
  return { ...ledger, document, rows: { nodes: await loaders.list('rowsByLedgerId', id, Number(first)) } };
}

function resolveTotals({ totalStates, totalBases, totalTasked, totalCounts, totalOpen }: Item): object[] {
  const at = (list: unknown, index: number) => (list as unknown[])[index];
  return (totalStates as string[]).map((state, index) => ({
    state,
    basis: at(totalBases, index) || null,
    tasked: at(totalTasked, index),
    bodies: { min: at(totalCounts, index), max: at(totalOpen, index) ? null : at(totalCounts, index) },
  }));
}

async function resolveSearch(_root: Item, { text, first }: Item, loaders: Loaders) {
  const found = await loaders.read(findSearchCandidates, { question: renderSearch(String(text)), limit: 301n });
  const hits = rankCandidates(
    String(text),
    found.map((row) => String(Object.values(row)[0])),
  );
  return {
    totalCount: hits.length,
    hits: hits.slice(0, Number(first)).map(({ candidate: { id, type }, score }, index) => ({
      rank: index + 1,
      score,
      type,
      nodeId: id,
    })),
  };
}

const RANKING = renderRanking({ narrowed: false, detailed: false });

async function resolveRanking(_root: Item, { during, first }: Item, loaders: Loaders) {
  const { from, to } = during as { from: string; to: string };
  const [answer = {}] = await loaders.read(RANKING, {
    lanes: listLanes(from, to),
    from,
    to,
    after: null,
    limit: BigInt(Number(first)),
  });
  const rows = Object.values(answer).at(-1) as Cells[];
  return { nodes: rows.map((row, index) => toRankingRow(row, index, rows)) };
}

/** Equals, by the second cell, share a place: that of the first of them. */
function toRankingRow([key, score, whole, explicit]: Cells, index: number, rows: readonly Cells[]): object {
  const toCount = ([min, max]: Cells) => ({ min, max });
  return {
    rank:
      Math.min(
        index,
        rows.findIndex(([, other]) => other === score),
      ) + 1,
    organizationId: String(key).slice(String(key).lastIndexOf('|') + 1),
    count: toCount(whole as Cells),
    explicit: toCount(explicit as Cells),
  };
}
