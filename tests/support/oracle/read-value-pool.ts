import type { Database } from '../../../src/graph/connect-database.js';
import type { ArgumentBundle, ValuePool } from '../operations/value-pool.js';
import { type Ask, readCursors } from './read-cursors.js';

const SAMPLE = 12;

/** What a loaded graph holds, for operations that ask for it; `ask` answers questions, whose cursors are taken. */
export async function readValuePool(database: Database, ask: Ask): Promise<ValuePool> {
  const idsOf = await readIds(database);
  const texts = async (statement: string) =>
    spread(
      (await database.read(`CYPHER 5 ${statement}`)).map(([value]) => String(value)),
      40,
    );
  const all = (property: string, label: string) =>
    texts(`MATCH (node:${label}) WHERE node.${property} IS NOT NULL
      WITH DISTINCT node.${property} AS value RETURN value ORDER BY value`);
  const [names, initiatives, persons, aliases, numbers, keys, titles, summaries, rosters, regions] = await Promise.all([
    all('name', 'Organization'),
    all('name', 'Initiative'),
    all('name', 'Person'),
    all('text', 'Alias'),
    all('number', 'Document'),
    all('key', 'Document'),
    all('title', 'Document'),
    all('summary', 'Action'),
    all('key', 'Roster'),
    all('region', 'Organization'),
  ]);
  const [topics, verbatims, fields, versions, days] = await Promise.all([
    texts('MATCH (node:Directive) UNWIND node.topics AS value RETURN DISTINCT value ORDER BY value'),
    all('verbatim', 'Assignment'),
    texts(
      'MATCH ()-[proof:PROVED_BY]->() WHERE proof.field IS NOT NULL RETURN DISTINCT proof.field AS value ORDER BY value',
    ),
    all('version', 'DatasetVersion'),
    all('sortDate', 'Document'),
  ]);
  const known = { names, aliases, numbers, keys, initiatives };
  const cursors = await readCursors(ask, idsOf, { keys });
  const values = {
    ...Object.fromEntries(
      [...idsOf].flatMap(([type, ids]) => [`${type}By.id`, `${type}Filter.id`].map((at) => [at, ids])),
    ),
    ID: [...idsOf.values()].flatMap((ids) => ids.slice(0, 3)),
    'LedgerOf.directive': idsOf.get('Directive') ?? [],
    'OrganizationBy.name': names,
    'OrganizationFilter.name': names,
    'InitiativeFilter.name': initiatives,
    'AliasInContext.text': [...aliases, ...names.slice(0, 5)],
    'DocumentBy.number': [...numbers, ...numbers.map((number) => number.replace('〔', '[').replace('〕', ']'))],
    'DocumentFilter.number': numbers,
    key: keys,
    roster: rosters,
    place: regions,
    places: regions,
    region: regions,
    topic: topics,
    verbatim: verbatims,
    field: fields,
    titleContains: pieces(titles),
    nameContains: pieces([...names, ...initiatives, ...persons]),
    summaryContains: pieces(summaries),
    asKnownIn: [...versions, ...versions.map((version) => version.slice(0, 8)), 'ffffffff', 'latest'],
    Date: [...days, '2020-02-01', '2020-02-15', '2020-03-31', '2021-05-15', '2021-06-30', '2099-01-01'],
    text: [...aliases, ...pieces([...names, ...titles]), ...numbers.slice(0, 5), 'kexie', 'lnkx', '科协', '学会'],
    maxHops: [1, 2, 3, 8, 12, 0, 13],
    minSources: [0, 1, 2, 3],
    after: ['no cursor', '', ...cursors.some],
    String: [...names.slice(0, 5), ...keys.slice(0, 5)],
  };
  return { values, bundles: { ...cursors.bundles, ...rootBundles(known, idsOf) } };
}

interface Known {
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  readonly numbers: readonly string[];
  readonly keys: readonly string[];
}

/** Questions that have an answer, for root fields whose arguments mostly have none at random. */
function rootBundles({ names, aliases, numbers, keys }: Known, idsOf: ReadonlyMap<string, readonly string[]>) {
  const documents = keys.map((key) => ({ document: { key } }));
  const mixed = [...idsOf.values()].flatMap((ids) => ids.slice(0, 2));
  const bundles: Record<string, readonly ArgumentBundle[]> = {
    'Query.node': mixed.map((id) => ({ id })),
    'Query.nodes': [{ ids: mixed }, ...[...idsOf.values()].map((ids) => ({ ids: [...ids, 'Action.none'] }))],
    'Query.organization': [
      ...names.map((name) => ({ by: { name } })),
      ...aliases.map((text) => ({ by: { alias: { text } } })),
    ],
    'Query.document': [...keys.map((key) => ({ by: { key } })), ...numbers.map((number) => ({ by: { number } }))],
    'Query.coordinationChains': [
      ...documents.map((from) => ({ from, first: 20 })),
      ...names.slice(0, 10).map((name) => ({ from: { organization: { name } }, maxHops: 3, first: 20 })),
    ],
    'Query.resolveName': aliases.map((text) => ({ text })),
  };
  return bundles;
}

/** Ids of each label, facts of now and closed ones. */
async function readIds(database: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await database.read(`CYPHER 5
    MATCH (node:Node)
    WITH node.id AS id, split(node.id, '.')[0] AS type, coalesce(node.current, true) AS current ORDER BY id
    RETURN type, [entry IN collect([id, current]) WHERE entry[1] | entry[0]], [entry IN collect([id, current]) WHERE NOT entry[1] | entry[0]]
    ORDER BY type`);
  return new Map(
    rows.map(([type, live, closed]) => [
      String(type),
      [...spread(live as string[], SAMPLE), ...spread(closed as string[], 4)],
    ]),
  );
}

/** Some of the values, from all over. */
export function spread<Value>(values: readonly Value[], count: number): Value[] {
  if (values.length <= count) return [...values];
  return Array.from({ length: count }, (_, index) => values[Math.floor((index * values.length) / count)] as Value);
}

/** Two or three characters of each. */
function pieces(texts: readonly string[]): string[] {
  return [
    ...new Set(
      texts.flatMap((text, index) =>
        text.length < 4 ? [text] : [text.slice(index % 3, (index % 3) + 2), text.slice(-3)],
      ),
    ),
  ];
}
