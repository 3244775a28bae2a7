import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createOfficialSchema } from '../neo4j-graphql/create-official-schema.js';
import { readSettings } from '../systems/settings.js';
import { openDriver } from './open-driver.js';

/** System (e): the official library behind Apollo with its defaults. */
const settings = readSettings();
const server = new ApolloServer({ schema: await createOfficialSchema(openDriver(settings)) });

const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => ({ sessionConfig: { database: settings.address.database } }),
});
process.stdout.write(`@neo4j/graphql listens on ${url}\n`);
process.once('SIGTERM', () => process.exit(0));
