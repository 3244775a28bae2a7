import { type GraphQLError, type GraphQLSchema, graphql } from 'graphql';
import type { Config } from '../config.js';
import { getDataset } from '../domains/dataset/dataset.statements.js';
import { EnvironmentError, UsageError } from '../errors.js';
import { openSourceLibrary } from '../evidence/source-library.js';
import { createQueryContext } from '../query/query-context.js';
import { loadWhereDifferent } from './load-where-different.js';
import { type OpenDatabase, withDatabase } from './open-database.js';

export type AnswerData = Readonly<Record<string, unknown>>;

interface Surroundings {
  readonly schema: GraphQLSchema;
  readonly config: Config;
}

/** Asks in this process, without a server; the embedded database is brought up to date first, as `serve` does. */
export async function askQuestion(
  { text }: { readonly text: string },
  variableValues: Readonly<Record<string, unknown>>,
  { schema, config }: Surroundings,
): Promise<AnswerData> {
  return withDatabase(config, async (open) => {
    if (config.neo4j) await assertLoaded(open);
    else await loadWhereDifferent(open, config);
    const library = openSourceLibrary(config);
    const contextValue = createQueryContext({
      read: (statement, parameters) => open.database.read(statement, parameters),
      readSource: (file) => library.readSource(file),
    });
    const { data, errors } = await graphql({ schema, source: text, variableValues, contextValue });
    if (errors?.[0]) throw nameFailure(errors[0]);
    return data as AnswerData;
  });
}

/** What fails before anything is asked is a value that does not fit its variable. */
function nameFailure(error: GraphQLError): Error {
  return error.path === undefined ? new UsageError(error.message) : (error.originalError ?? error);
}

/** An empty database would answer that nobody did anything. */
async function assertLoaded({ database, uri }: OpenDatabase): Promise<void> {
  const [dataset] = await database.read(getDataset, {});
  if (dataset) return;
  throw new EnvironmentError('NOTHING_LOADED', `Nothing is loaded at ${uri} yet; run \`xielian load\`.`);
}
