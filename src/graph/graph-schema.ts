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
  ['Alias', 'text'],
  ['Document', 'numberKey'],
  ['Document', 'key'],
];

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
    ...RANKING_INDEXES,
  ];
}

/** Makes sure that the constraint and the indexes are there and ready; writes nothing where they are. */
export async function ensureGraphSchema(database: Database): Promise<void> {
  for (const statement of schemaStatements()) await database.runSchema(statement);
  await database.read('CALL db.awaitIndexes(300)');
}
