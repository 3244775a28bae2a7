import { join } from 'node:path';
import { type ExecutionResult, graphql } from 'graphql';
import { inject } from 'vitest';
import { packageFolder } from '../../src/config.js';
import { openSourceLibrary } from '../../src/evidence/source-library.js';
import { connectDatabase, type Database } from '../../src/graph/connect-database.js';
import { isLoaded, loadInputs } from '../../src/load/load-inputs.js';
import { readInputs } from '../../src/load/read-inputs.js';
import { createSchema } from '../../src/query/create-schema.js';
import { createQueryContext } from '../../src/query/query-context.js';
import { readSchema } from '../../src/query/read-schema.js';

/** The five dossiers of the repository. */
export const FIVE_DOSSIERS = join(packageFolder, 'seeds');

export interface World {
  readonly database: Database;
  /** Asks a question through the stepwise executor; fails with the errors where there are any. */
  ask<Data = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The same, errors included. */
  askRaw(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  close(): Promise<void>;
}

export interface WorldFolders {
  readonly seedsFolder?: string;
  readonly sourcesFolder?: string;
}

/** Makes the run's Neo4j hold the world of a folder of seeds, which is quick where it does already. */
export async function openWorld({
  seedsFolder = FIVE_DOSSIERS,
  sourcesFolder = '',
}: WorldFolders = {}): Promise<World> {
  const database = connectDatabase(inject('neo4j'));
  const inputs = await readInputs(seedsFolder);
  if (!(await isLoaded(database, inputs))) await loadInputs(database, inputs);
  const schema = createSchema(await readSchema(join(packageFolder, 'schema')));
  const library = openSourceLibrary({ seedsFolder, sourcesFolder: sourcesFolder || join(seedsFolder, 'no-sources') });
  const askRaw = (source: string, variableValues?: Record<string, unknown>) =>
    graphql({
      schema,
      source,
      ...(variableValues ? { variableValues } : {}),
      contextValue: createQueryContext({
        read: (statement, parameters) => database.read(statement, parameters),
        readSource: (file) => library.readSource(file),
      }),
    });
  return {
    database,
    askRaw,
    async ask<Data>(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await askRaw(query, variables);
      if (errors) throw new Error(`${errors.map(({ message }) => message).join('\n')}\n${query}`);
      return JSON.parse(JSON.stringify(data)) as Data;
    },
    close: () => database.close(),
  };
}
