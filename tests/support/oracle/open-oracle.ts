import { join } from 'node:path';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { packageFolder } from '../../../src/config.js';
import { openSourceLibrary } from '../../../src/evidence/source-library.js';
import { connectDatabase, type Database, type DatabaseAddress } from '../../../src/graph/connect-database.js';
import { isLoaded, loadInputs } from '../../../src/load/load-inputs.js';
import { readInputs } from '../../../src/load/read-inputs.js';
import { createSchema } from '../../../src/query/create-schema.js';
import { createQueryContext } from '../../../src/query/query-context.js';
import { readSchema } from '../../../src/query/read-schema.js';
import type { ValuePool } from '../operations/value-pool.js';
import { type Compare, type CreateContext, createComparison } from './compare-executors.js';
import { readValuePool } from './read-value-pool.js';

/** A world in which both executors answer. */
export interface Oracle {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly compare: Compare;
  readonly createContext: CreateContext;
  readValuePool(): Promise<ValuePool>;
  close(): Promise<void>;
}

export interface OracleFolders {
  readonly seedsFolder: string;
  /** Where the texts of the sources are; quotes are null without. */
  readonly sourcesFolder?: string;
}

/** Makes a database hold the world of a folder of seeds. */
export async function openOracle(
  address: DatabaseAddress,
  { seedsFolder, sourcesFolder = join(seedsFolder, 'no-sources') }: OracleFolders,
): Promise<Oracle> {
  const database = connectDatabase(address);
  const inputs = await readInputs(seedsFolder);
  if (!(await isLoaded(database, inputs))) await loadInputs(database, inputs);
  const schema = createSchema(await readSchema(join(packageFolder, 'schema')));
  const library = openSourceLibrary({ seedsFolder, sourcesFolder });
  const createContext: CreateContext = (beforeRead) =>
    createQueryContext({
      async read(statement, parameters) {
        await beforeRead?.();
        return database.read(statement, parameters);
      },
      readSource: (file) => library.readSource(file),
    });
  const ask = async (source: string, variableValues: Record<string, unknown> = {}) => {
    const { data, errors } = await execute({
      schema,
      document: parse(source),
      variableValues,
      contextValue: createContext(),
    });
    if (errors?.[0]) throw errors[0];
    return data as Record<string, unknown>;
  };
  return {
    schema,
    database,
    createContext,
    compare: createComparison(schema, createContext),
    readValuePool: () => readValuePool(database, ask),
    close: () => database.close(),
  };
}
