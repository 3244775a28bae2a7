import { defineCommand } from 'citty';
import { pino } from 'pino';
import { type Config, readConfig } from '../config.js';
import { getDataset } from '../domains/dataset/dataset.statements.js';
import { openSourceLibrary } from '../evidence/source-library.js';
import type { Database } from '../graph/connect-database.js';
import { createPlannedExecutor } from '../query/planned/planned-executor.js';
import { createQueryContext } from '../query/query-context.js';
import { warmUp } from '../query/warm-up.js';
import { createApiServer } from '../server/create-api-server.js';
import { DEFAULT_LIMITS } from '../server/limits.js';
import { loadWhereDifferent } from './load-where-different.js';
import { type OpenDatabase, openDatabase } from './open-database.js';
import { openForSeeds } from './open-for-seeds.js';
import { readShipped } from './read-shipped.js';
import { warmUpQuestions } from './warm-up-questions.js';

export const serveCommand = defineCommand({
  meta: { name: 'serve', description: 'Serve the graph over GraphQL' },
  args: {
    port: {
      type: 'string',
      description: 'Port; XIELIAN_PORT or 4000 unless given, 0 for a free one',
      valueHint: 'number',
    },
    load: {
      type: 'boolean',
      description:
        'Load the seeds first where they differ, also over an imported world; the default with the embedded Neo4j, which leaves an imported world alone',
    },
  },
  async run({ args }) {
    const config = readConfig(args.port === undefined ? {} : { XIELIAN_PORT: args.port });
    const open = await (args.load ? openForSeeds(config) : openDatabase(config));
    try {
      if (args.load ?? config.neo4j === undefined) await loadWhereDifferent(open, config);
      await serveUntilSignal(open, config);
    } finally {
      await open.close();
    }
  },
});

async function serveUntilSignal({ database, lost }: OpenDatabase, config: Config): Promise<void> {
  const logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const library = openSourceLibrary(config);
  const readSource = (file: string) => library.readSource(file);
  const { schema, questions } = await readShipped();
  const execute = createPlannedExecutor(schema);
  const read: Database['read'] = (statement, parameters) => database.read(statement, parameters);
  const ending = new AbortController();
  const warm = await warmUpQuestions(
    questions,
    (texts) => warmUp(execute, { read, readSource }, texts),
    (err) => ending.signal.aborted || logger.warn({ err }, 'the saved questions could not be warmed up'),
  );
  const server = createApiServer({
    schema,
    execute,
    createContext: ({ requestId, signal, deadlineMs }) =>
      createQueryContext({
        read: (statement, parameters) =>
          database.read(statement, parameters, { requestId, signal, timeoutMs: deadlineMs }),
        readSource,
      }),
    limits: DEFAULT_LIMITS,
    allowedOrigins: config.allowedOrigins,
    allowedHosts: config.allowedHosts,
    logger,
    checkReady: async () => {
      const [row] = await database.read(getDataset, {}, { timeoutMs: 2_000 });
      if (!row) return { ready: false, reason: 'Nothing is loaded yet; run `xielian load`.' };
      return warm.isDone()
        ? { ready: true }
        : { ready: false, reason: 'The database still compiles the saved questions.' };
    },
    questions,
    production: config.production,
  });
  const { url } = await server.listen(config);
  process.stdout.write(`xielian listens on ${url}graphql\n`);
  const ended = await Promise.race([nextSignal(), lost]);
  ending.abort();
  if (ended instanceof Error) logger.error({ err: ended }, 'the database is gone');
  await server.close();
  if (ended instanceof Error) throw ended;
}

/** Waits for a polite request to stop. */
function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
}
