import { defineCommand } from 'citty';
import { readConfig } from '../config.js';
import type { OnProgress } from '../embedded/embedded-progress.js';
import { openDatabase } from './open-database.js';
import { openForSeeds } from './open-for-seeds.js';
import { printProgress } from './print-progress.js';

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
    let preparing: ReturnType<typeof prepare> | undefined;
    const onProgress: OnProgress = (progress) => {
      printProgress(progress);
      if (progress.step !== 'starting') return;
      preparing = prepare();
      // It is awaited below; until then the database may take long, or fail first.
      preparing.catch(() => {});
    };
    const open = await (args.load ? openForSeeds(config, onProgress) : openDatabase(config, onProgress));
    try {
      const { shipped, loadWhereDifferent, serveUntilSignal } = await (preparing ?? prepare());
      if (args.load ?? config.neo4j === undefined) await loadWhereDifferent(open, config);
      await serveUntilSignal(open, config, shipped);
    } finally {
      await open.close();
    }
  },
});

/** Reads the program, the schema and the questions, which takes a second or more, while the database starts. */
async function prepare() {
  const [{ readShipped }, { loadWhereDifferent }, { serveUntilSignal }] = await Promise.all([
    import('./read-shipped.js'),
    import('./load-where-different.js'),
    import('./serve-until-signal.js'),
  ]);
  return { shipped: await readShipped(), loadWhereDifferent, serveUntilSignal };
}
