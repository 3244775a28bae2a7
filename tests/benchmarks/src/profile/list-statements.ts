import { ApolloServer } from '@apollo/server';
import { graphql, parse } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { readShipped } from '../../../../dist/cli/read-shipped.js';
import { connectDatabase } from '../../../../dist/graph/connect-database.js';
import { toParameters } from '../../../../dist/graph/values.js';
import { createPlannedExecutor } from '../../../../dist/query/planned/planned-executor.js';
import { createQueryContext } from '../../../../dist/query/query-context.js';
import { createLoaders, type Loaders } from '../dataloader/loaders.js';
import { readSchema } from '../dataloader/read-schema.js';
import { resolvers } from '../dataloader/resolvers.js';
import { createOfficialSchema } from '../neo4j-graphql/create-official-schema.js';
import { readText } from '../questions/read-text.js';
import type { Settings } from '../systems/settings.js';
import type { Asked, SystemName } from '../systems/system.js';
import { recordStatements, type Statement } from './recorder.js';

/** The statements that a system runs for a question, in the order in which it runs them: its round trips. */
export async function listStatements(
  system: SystemName,
  asked: Asked,
  driver: Driver,
  settings: Settings,
): Promise<Statement[]> {
  const { question, variables } = asked;
  switch (system) {
    case 'driver':
    case 'http':
      return [{ text: readText(question, 'best.cypher'), parameters: question.parameters(variables) }];
    case 'plain':
      return [{ text: readText(question, 'plain.cypher'), parameters: question.parameters(variables) }];
    case 'xielian':
      return listOfServer(asked, settings);
    case 'dataloader':
      return listOfResolvers(asked, driver, settings);
    case 'neo4jGraphql':
      return listOfOfficialLibrary(asked, driver, settings);
  }
}

/** The server's own executor on its own schema, with a reader that writes down what it is asked to read. */
async function listOfServer({ question, variables }: Asked, { address }: Settings): Promise<Statement[]> {
  const statements: Statement[] = [];
  const database = connectDatabase(address);
  try {
    const { schema } = await readShipped();
    const execute = createPlannedExecutor(schema);
    await execute({
      document: parse(readText(question, 'question.graphql')),
      variableValues: variables,
      contextValue: createQueryContext({
        read: (text, parameters = {}) => {
          statements.push({ text, parameters: toParameters(parameters) });
          return database.read(text, parameters);
        },
        readSource: async () => null,
      }),
    });
    return statements;
  } finally {
    await database.close();
  }
}

async function listOfResolvers({ question, variables }: Asked, driver: Driver, { address }: Settings) {
  const statements: Statement[] = [];
  const server = new ApolloServer<Loaders>({ typeDefs: readSchema(), resolvers });
  const contextValue = createLoaders(recordStatements(driver, statements), address.database);
  await server.executeOperation({ query: readText(question, 'question.graphql'), variables }, { contextValue });
  await server.stop();
  return statements;
}

async function listOfOfficialLibrary({ question, variables }: Asked, driver: Driver, { address }: Settings) {
  const statements: Statement[] = [];
  const recording = recordStatements(driver, statements);
  const schema = await createOfficialSchema(recording);
  const answer = await graphql({
    schema,
    source: readText(question, 'neo4j-graphql.graphql'),
    variableValues: { ...variables, ...question.parameters(variables) },
    contextValue: { executionContext: recording, sessionConfig: { database: address.database } },
  });
  const [error] = answer.errors ?? [];
  if (error) throw error;
  return statements;
}
