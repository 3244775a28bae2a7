import type { Database } from './connect-database.js';
import { toName } from './labels.js';
import type { Row } from './values.js';

/** Orders that lists are read in: each an index on one stored key. */
const ORDER_INDEXES: readonly (readonly [label: string, property: string])[] = [
  ['Organization', 'nameKey'],
  ['Initiative', 'nameKey'],
  ['Person', 'nameKey'],
  ['Roster', 'nameKey'],
  ['Document', 'dateKey'],
  ['Document', 'newestKey'],
  ['Action', 'dateKey'],
  ['Action', 'newestKey'],
  ['Action', 'positionKey'],
  ['Directive', 'positionKey'],
  ['Audience', 'positionKey'],
  ['TimelineEvent', 'dateKey'],
];

/** Orders of lists inside a list of all: those of one parent, whose id stands beside the key. */
const LIST_INDEXES: readonly (readonly [label: string, parent: string, property: string])[] = [
  ['LedgerRow', 'ledger', 'stateKey'],
  ['LedgerRow', 'ledger', 'nameKey'],
  ['LedgerRow', 'ledger', 'latencyKey'],
  ['LedgerRow', 'recipient', 'stateKey'],
];

/** Look-ups by two things at once. */
const PAIR_INDEXES: readonly (readonly [label: string, one: string, other: string])[] = [
  ['AudienceMembership', 'audience', 'member'],
];

/** The same as lists inside a list where the list is of relationships. */
const EDGE_LIST_INDEXES: readonly (readonly [type: string, parent: string, property: string])[] = [
  ['ISSUED_BY', 'issuer', 'dateKey'],
  ['ISSUED_BY', 'issuer', 'newestKey'],
];

/** Look-ups by something else than the id. */
const LOOKUP_INDEXES: readonly (readonly [label: string, property: string])[] = [
  ['Organization', 'name'],
  ['Organization', 'form'],
  ['Organization', 'tailForm'],
  ['Alias', 'text'],
  ['Alias', 'form'],
  ['Alias', 'mergedId'],
  ['Document', 'numberKey'],
  ['Document', 'key'],
];

/** Whether an index finds nodes of a label by the values of a property. */
export function isIndexed(label: string, property: string): boolean {
  return property === 'id' || LOOKUP_INDEXES.some(([one, other]) => one === label && other === property);
}

/** Pairs of neighbouring characters of names: what a slip of the pen leaves is still found. */
const NAME_PAIRS = `CREATE FULLTEXT INDEX Name_form_text IF NOT EXISTS FOR (n:Organization|Alias) ON EACH [n.form]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`;
/** Tokens are made at load, lower case and all, so they are only cut at white space. */
const SEARCH_INDEX = `CREATE FULLTEXT INDEX search_text IF NOT EXISTS FOR (n:SearchEntry)
ON EACH [n.type, n.nameTokens, n.textTokens, n.pinyinTokens]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`;
/** Rankings: all that a window counts is read from the first, and what a body did from the second. */
const RANKING_INDEXES = [
  `CREATE INDEX RankingEvent_window IF NOT EXISTS FOR (event:RankingEvent)
   ON (event.lane, event.day, event.firstDay, event.lastDay, event.basis, event.actorKind, event.actorPlace, event.actorKey, event.counted)`,
  `CREATE INDEX RankingEvent_group IF NOT EXISTS FOR (event:RankingEvent)
   ON (event.group, event.by, event.dateKey, event.firstDay, event.lastDay, event.basis)`,
];

const CONSTRAINT = 'CREATE CONSTRAINT Node_id_unique IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE';

function indexStatements(): string[] {
  const index = ([label, ...properties]: readonly string[]) =>
    renderIndex(`(item:${toName(label ?? '')})`, label, properties);
  const edgeIndex = ([type, ...properties]: readonly string[]) =>
    renderIndex(`()-[item:${toName(type ?? '')}]-()`, type, properties);
  return [
    ...[...ORDER_INDEXES, ...LIST_INDEXES, ...LOOKUP_INDEXES, ...PAIR_INDEXES].map(index),
    ...EDGE_LIST_INDEXES.map(edgeIndex),
    NAME_PAIRS,
    SEARCH_INDEX,
    ...RANKING_INDEXES,
  ];
}

function renderIndex(pattern: string, owner: string | undefined, properties: readonly string[]): string {
  const name = toName([owner, ...properties].join('_'));
  const keys = properties.map((property) => `item.${toName(property)}`).join(', ');
  return `CREATE INDEX ${name} IF NOT EXISTS FOR ${pattern} ON (${keys})`;
}

/** Makes sure that the constraint and the indexes are there and ready; writes nothing where they are. */
export async function ensureGraphSchema(database: Database): Promise<void> {
  for (const statement of [CONSTRAINT, ...indexStatements()]) await database.runSchema(statement);
  await database.read('CALL db.awaitIndexes(300)');
}

/** How far the indexes of a full database are, from 0 to 100. */
export type OnPopulated = (percent: number) => void;

/**
 * The same in a database that holds a graph already. All indexes are asked for at once, so that they are filled side by
 * side; the constraint, which returns only when it is checked, does not hold them up.
 */
export async function populateGraphSchema(database: Database, onPopulated: OnPopulated = () => {}): Promise<void> {
  await database.write(async (run) => {
    for (const statement of indexStatements()) await run(statement);
  });
  await database.runSchema(CONSTRAINT);
  for (let percent = 0; percent < 100; ) {
    percent = leastPopulated(await database.read(LIST_POPULATIONS));
    onPopulated(percent);
    if (percent < 100) await new Promise((resolve) => setTimeout(resolve, POLLED_MS));
  }
}

const POLLED_MS = 500;

const LIST_POPULATIONS = `CYPHER 5
SHOW INDEXES YIELD name, state, populationPercent, failureMessage
RETURN name, state, populationPercent, failureMessage`;

/** 100 only where all are online. */
function leastPopulated(rows: readonly Row[]): number {
  const percents = rows.map(([name, state, percent, failure]) => {
    if (state === 'FAILED') throw new Error(`the index ${String(name)} could not be made: ${String(failure)}`);
    return state === 'ONLINE' ? 100 : Math.min(99, Math.floor(Number(percent)));
  });
  return Math.min(...percents);
}
