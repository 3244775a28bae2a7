import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createLoaders, type Loaders } from '../dataloader/loaders.js';
import { readSchema } from '../dataloader/read-schema.js';
import { resolvers } from '../dataloader/resolvers.js';
import { readSettings } from '../systems/settings.js';
import { openDriver } from './open-driver.js';

/** System (d): Apollo with its defaults, resolvers and DataLoader. */
const settings = readSettings();
const driver = openDriver(settings);
const server = new ApolloServer<Loaders>({ typeDefs: readSchema(), resolvers });

const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => createLoaders(driver, settings.address.database),
});
process.stdout.write(`Apollo listens on ${url}\n`);
process.once('SIGTERM', () => process.exit(0));
