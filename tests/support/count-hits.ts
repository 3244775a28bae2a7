import { join } from 'node:path';
import { parse } from 'graphql';
import { packageFolder } from '../../src/config.js';
import type { Database, DatabaseAddress } from '../../src/graph/connect-database.js';
import { createSchema } from '../../src/query/create-schema.js';
import { createPlannedExecutor } from '../../src/query/planned/planned-executor.js';
import { createQueryContext } from '../../src/query/query-context.js';
import { readSchema } from '../../src/query/read-schema.js';
import { type ProfiledOperator, profileStatement } from './profile-statement.js';

const execute = createPlannedExecutor(createSchema(await readSchema(join(packageFolder, 'schema'))));

export interface QuestionCost {
  readonly dbHits: number;
  readonly operators: readonly ProfiledOperator[];
  readonly data: unknown;
}

/** What all statements of a question cost, as the planned executor sends them. */
export async function costOf(question: string, database: Database, address: DatabaseAddress): Promise<QuestionCost> {
  const sent: [string, Record<string, unknown>][] = [];
  const contextValue = createQueryContext({
    read: (statement, parameters = {}) => {
      sent.push([statement, parameters]);
      return database.read(statement, parameters);
    },
    readSource: async () => null,
  });
  const { data, errors } = await execute({ document: parse(question), contextValue });
  if (errors?.[0]) throw errors[0];
  const profiles = [];
  for (const [statement, parameters] of sent) profiles.push(await profileStatement(address, statement, parameters));
  return {
    dbHits: profiles.reduce((sum, { dbHits }) => sum + dbHits, 0),
    operators: profiles.flatMap(({ operators }) => operators),
    data,
  };
}
