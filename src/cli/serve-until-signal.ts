import { pino } from 'pino';
import type { Config } from '../config.js';
import { getDataset } from '../domains/dataset/dataset.statements.js';
import { openSourceLibrary } from '../evidence/source-library.js';
import { createPlannedExecutor } from '../query/planned/planned-executor.js';
import { createQueryContext } from '../query/query-context.js';
import { createApiServer } from '../server/create-api-server.js';
import { DEFAULT_LIMITS } from '../server/limits.js';
import type { OpenDatabase } from './open-database.js';
import type { Shipped } from './read-shipped.js';
import { warmUpQuestions } from './warm-up-questions.js';

/** Lines are written together, at the latest after a second and when the process ends: a write for each costs as much as they do. */
const LOG = { dest: 2, sync: false, minLength: 4_096, periodicFlush: 1_000 };

/** Serves until somebody asks it to end, or the database is gone. */
export async function serveUntilSignal(
  { database, lost }: OpenDatabase,
  config: Config,
  { schema, questions }: Shipped,
): Promise<void> {
  const logger = pino({ level: config.logLevel }, pino.destination(LOG));
  const library = openSourceLibrary(config);
  const readSource = (file: string) => library.readSource(file);
  let isWarm = () => false;
  const server = createApiServer({
    schema,
    execute: createPlannedExecutor(schema),
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
      return isWarm() ? { ready: true } : { ready: false, reason: 'The database still compiles the saved questions.' };
    },
    questions,
    production: config.production,
  });
  const ending = new AbortController();
  const warmUp = await warmUpQuestions(
    questions,
    async (texts) => {
      for (const text of texts) await server.rehearse(text);
    },
    (err) => ending.signal.aborted || logger.warn({ err }, 'the saved questions could not be warmed up'),
  );
  isWarm = warmUp.isDone;
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
