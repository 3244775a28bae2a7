import type { Database } from './connect-database.js';
import { toName } from './labels.js';

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

function schemaStatements(): string[] {
  const index = ([label, property]: readonly [string, string]) =>
    `CREATE INDEX ${toName(`${label}_${property}`)} IF NOT EXISTS FOR (n:${toName(label)}) ON (n.${toName(property)})`;
  return [
    'CREATE CONSTRAINT Node_id_unique IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE',
    ...[...ORDER_INDEXES, ...LOOKUP_INDEXES].map(index),
    NAME_PAIRS,
    SEARCH_INDEX,
    ...RANKING_INDEXES,
  ];
}

/** Makes sure that the constraint and the indexes are there and ready; writes nothing where they are. */
export async function ensureGraphSchema(database: Database): Promise<void> {
  for (const statement of schemaStatements()) await database.runSchema(statement);
  await database.read('CALL db.awaitIndexes(300)');
}
