import type { ConnectionBinding } from '../../../src/binding/field-binding.js';
import { bindings } from '../../../src/domains/bindings.js';
import type { ArgumentBundle } from '../operations/value-pool.js';

export type Ask = (source: string, variables?: Record<string, unknown>) => Promise<Readonly<Record<string, unknown>>>;

export interface KnownCursors {
  /** Arguments that hold a cursor and the order that it is of, by the coordinate of the list. */
  readonly bundles: Readonly<Record<string, readonly ArgumentBundle[]>>;
  /** A few, to be given to lists that they are not of. */
  readonly some: readonly string[];
}

interface Paged {
  readonly edges?: readonly { readonly cursor: string }[];
}

/** Cursors from real answers of each list, so that pages go on where one ended. */
export async function readCursors(
  ask: Ask,
  idsOf: ReadonlyMap<string, readonly string[]>,
  { keys }: { readonly keys: readonly string[] },
): Promise<KnownCursors> {
  const bundles: Record<string, ArgumentBundle[]> = {};
  const keep = (coordinate: string, bundle: ArgumentBundle) => {
    bundles[coordinate] ??= [];
    if (bundles[coordinate].length < 24) bundles[coordinate].push(bundle);
  };
  await readFromRoots(ask, keep, keys);
  for (const { type, fields } of bindings) {
    const lists = Object.entries(fields).flatMap(([name, binding]) =>
      binding.kind === 'connection' ? toSelections(name, binding) : [],
    );
    const ids = idsOf.get(type) ?? [];
    if (lists.length === 0 || ids.length === 0) continue;
    const selection = lists.map(({ text }) => text).join(' ');
    const { nodes } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${selection} } } }`, {
      ids,
    });
    for (const node of nodes as readonly (Record<string, Paged> | null)[]) {
      for (const { alias, name, orderBy } of lists) {
        for (const { cursor } of node?.[alias]?.edges ?? []) keep(`${type}.${name}`, { ...orderBy, after: cursor });
      }
    }
  }
  const some = Object.values(bundles).map(([first]) => String(first?.after));
  return { bundles, some };
}

/** A list in each of its orders. */
function toSelections(name: string, { orders }: ConnectionBinding) {
  const names = Object.keys(orders);
  return names.map((order) => {
    const isChosen = names.length > 1;
    const alias = `${name}_${order}`;
    const text = `${alias}: ${name}(first: 2${isChosen ? `, orderBy: ${order}` : ''}) { edges { cursor } }`;
    return { alias, name, text, orderBy: isChosen ? { orderBy: order } : {} };
  });
}

type Keep = (coordinate: string, bundle: ArgumentBundle) => void;

const ROOT_LISTS = {
  organizations: ['NAME'],
  documents: ['OLDEST_FIRST', 'NEWEST_FIRST'],
  directives: ['POSITION'],
  actions: ['POSITION', 'OLDEST_FIRST', 'NEWEST_FIRST'],
  initiatives: ['NAME'],
  persons: ['NAME'],
  audiences: ['POSITION'],
  rosters: ['TITLE'],
} as const;

const EDGES = 'edges { cursor }';

async function readFromRoots(ask: Ask, keep: Keep, keys: readonly string[]): Promise<void> {
  for (const [name, orders] of Object.entries(ROOT_LISTS)) {
    for (const orderBy of orders) {
      const answer = await ask(`{ list: ${name}(first: 8, orderBy: ${orderBy}) { ${EDGES} } }`);
      keepAll(answer.list, (after) => keep(`Query.${name}`, { orderBy, after }));
    }
  }
  const { timeline } = await ask(`{ timeline { events(first: 8) { ${EDGES} } undated(first: 8) { ${EDGES} } } }`);
  const { events, undated } = timeline as Record<string, Paged>;
  keepAll(events, (after) => keep('Timeline.events', { after }));
  keepAll(undated, (after) => keep('Timeline.undated', { after }));
  for (const key of keys) {
    const document = { document: { key } };
    for (const orderBy of ['STATE', 'NAME', 'LATENCY']) {
      const { ledger } = await ask(
        `query ($for: LedgerOf!) { ledger: responseLedger(for: $for, first: 6, orderBy: ${orderBy}) { ... on ResponseLedger { rows { ${EDGES} } } } }`,
        { for: document },
      );
      keepAll((ledger as { rows?: Paged }).rows, (after) =>
        keep('Query.responseLedger', { for: document, orderBy, after }),
      );
    }
  }
  await readFromRankings(ask, keep);
  await readFromSearches(ask, keep);
  await readFromCoverage(ask, keep);
}

async function readFromRankings(ask: Ask, keep: Keep): Promise<void> {
  for (const by of ['DIRECTIVES_ACTED_ON', 'ACTIONS', 'RELAYS']) {
    for (const during of [null, { from: '2020-02-01', to: '2021-12-31' }]) {
      const { ranking } = await ask(
        `query ($during: DayWindow) { ranking(by: ${by}, during: $during, first: 5) { ... on Ranking {
          ${EDGES} nodes { events(first: 2) { ${EDGES} } } aggregates(first: 3) { ${EDGES} } } } }`,
        { during },
      );
      const { nodes, aggregates } = ranking as { nodes: { events: Paged }[]; aggregates: Paged };
      keepAll(ranking, (after) => keep('Query.ranking', { by, ...(during ? { during } : {}), after }));
      keepAll(aggregates, (after) => keep('Ranking.aggregates', { after }));
      for (const { events } of nodes) keepAll(events, (after) => keep('RankingRow.events', { after }));
    }
  }
}

async function readFromSearches(ask: Ask, keep: Keep): Promise<void> {
  for (const text of ['科协', '学会', 'kexie', '通知', '科普']) {
    for (const types of [undefined, ['ORGANIZATION', 'DOCUMENT']]) {
      const { search } = await ask(
        'query ($text: String!, $types: [SearchType!]) { search(text: $text, types: $types, first: 4) { ... on SearchResults { edges: hits { cursor } } } }',
        { text, types },
      );
      keepAll(search, (after) => keep('Query.search', { text, ...(types ? { types } : {}), after }));
    }
  }
}

async function readFromCoverage(ask: Ask, keep: Keep): Promise<void> {
  const lists = (...names: string[]) => names.map((name) => `${name}(first: 2) { ${EDGES} }`).join(' ');
  const { coverage } = await ask(`{ coverage {
    documentKinds { ${lists('documents', 'actions', 'directives')} }
    periods { ${lists('documents', 'actions')} }
    rosters { ${lists('seenNamed', 'seenActing', 'seenActingByInference')} }
  } }`);
  const types = { documentKinds: 'DocumentKindCoverage', periods: 'PeriodCoverage', rosters: 'RosterCoverage' };
  for (const [field, type] of Object.entries(types)) {
    for (const item of (coverage as Record<string, Record<string, Paged>[]>)[field] ?? []) {
      for (const [name, list] of Object.entries(item)) keepAll(list, (after) => keep(`${type}.${name}`, { after }));
    }
  }
}

function keepAll(list: unknown, keep: (cursor: string) => void): void {
  for (const { cursor } of (list as Paged | undefined)?.edges ?? []) keep(cursor);
}
