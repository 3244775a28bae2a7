import { join } from 'node:path';
import { defineCommand } from 'citty';
import { graphql } from 'graphql';
import { packageFolder, readConfig } from '../config.js';
import { SEARCH_TYPES } from '../domains/search/search-types.js';
import { UsageError } from '../errors.js';
import type { Database } from '../graph/connect-database.js';
import { didYouMean } from '../lib/nearest.js';
import { createSchema } from '../query/create-schema.js';
import { createQueryContext } from '../query/query-context.js';
import { readSchema } from '../query/read-schema.js';
import { loadWhereDifferent } from './load-where-different.js';
import { withDatabase } from './open-database.js';
import { json, print } from './print.js';
import { renderHits, SEARCH_QUERY, type SearchAnswer, type SearchRefusal } from './render-hits.js';

const TYPES = Object.values(SEARCH_TYPES);

export const searchCommand = defineCommand({
  meta: { name: 'search', description: 'Find names, document numbers, titles and summaries, in characters or pinyin' },
  args: {
    text: { type: 'positional', description: 'What to search for: 辽宁计算机, 科协发3号, zgkx' },
    types: { type: 'string', description: `Only these, with commas between: ${TYPES.join(', ')}`, valueHint: 'types' },
    first: { type: 'string', description: 'How many hits to show, from 1 to 100', default: '10', valueHint: 'number' },
    json,
  },
  async run({ args }) {
    const config = readConfig();
    const variables = { text: args.text, first: parseFirst(args.first), types: parseTypes(args.types) };
    const answer = await withDatabase(config, async (open) => {
      if (config.neo4j === undefined) await loadWhereDifferent(open, config);
      return ask(open.database, variables);
    });
    print(args.json, answer, renderHits);
  },
});

async function ask(database: Database, variableValues: Record<string, unknown>): Promise<SearchAnswer> {
  const schema = createSchema(await readSchema(join(packageFolder, 'schema')));
  const contextValue = createQueryContext({
    read: (statement, parameters) => database.read(statement, parameters),
    readSource: async () => null,
  });
  const { data, errors } = await graphql({ schema, source: SEARCH_QUERY, variableValues, contextValue });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  const { search } = data as { search: SearchAnswer | SearchRefusal };
  if ('message' in search) throw new UsageError(search.message);
  return search;
}

function parseFirst(text: string): number {
  const first = Number(text);
  if (Number.isInteger(first) && first >= 1 && first <= 100) return first;
  throw new UsageError(`--first ${text} is no number of hits; give a whole number from 1 to 100.`);
}

function parseTypes(text: string | undefined): string[] | undefined {
  return text?.split(',').map((word) => {
    const type = word.trim().toUpperCase();
    if (TYPES.some((known) => known === type)) return type;
    throw new UsageError(
      `There is no type "${word.trim()}"${didYouMean(type, TYPES) || `; give some of ${TYPES.join(', ')}`}`,
    );
  });
}
