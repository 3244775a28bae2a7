import { join } from 'node:path';
import type { Config } from '../config.js';
import { importStore } from '../embedded/import-store.js';
import type { ImportFiles } from '../embedded/render-import-command.js';
import { EnvironmentError, UsageError } from '../errors.js';
import { type OnPopulated, populateGraphSchema } from '../graph/graph-schema.js';
import { completeImport } from '../load/imported-world.js';
import { CELL_DELIMITER, LIST_DELIMITER } from '../synthetic/csv/render-cell.js';
import { readWorld, type WrittenWorld } from '../synthetic/read-world.js';
import { type OpenDatabase, openDatabase } from './open-database.js';
import { printProgress } from './print-progress.js';

export interface ImportReport {
  readonly world: string;
  readonly nodes: number;
  readonly relationships: number;
  readonly dataFolder: string;
  /** Seconds that each step took. */
  readonly seconds: {
    readonly import: number;
    readonly start: number;
    readonly indexes: number;
    readonly total: number;
  };
}

/** From CSV to a database that answers, with all its indexes. */
export async function importWorld(folder: string, replace: boolean, config: Config): Promise<ImportReport> {
  const { neo4j, dataFolder, cacheFolder } = config;
  if (neo4j)
    throw new UsageError(
      `NEO4J_URI is ${neo4j.uri}, and a database of your own is never written over; unset it to import.`,
    );
  const world = await readWorld(folder);
  const started = performance.now();
  await importStore({
    dataFolder,
    cacheFolder,
    files: toImportFiles(folder, world),
    replace,
    onProgress: printProgress,
  });
  const imported = performance.now();
  const open = await openDatabase(config);
  try {
    const opened = performance.now();
    await populateGraphSchema(open.database, printPopulated());
    const size = await checkSize(open, world);
    const ended = performance.now();
    const seconds = (from: number, to: number) => Math.round((to - from) / 100) / 10;
    return {
      world: `${world.organizations} organizations, seed ${world.seed}`,
      ...size,
      dataFolder,
      seconds: {
        import: seconds(started, imported),
        start: seconds(imported, opened),
        indexes: seconds(opened, ended),
        total: seconds(started, ended),
      },
    };
  } finally {
    await open.close();
  }
}

function toImportFiles(folder: string, { files: { nodes, relationships } }: WrittenWorld): ImportFiles {
  const toFile = ({ file, header, means }: WrittenWorld['files']['nodes'][number]) => ({
    file: join(folder, file),
    header: join(folder, header),
    means,
  });
  return {
    nodes: nodes.map(toFile),
    relationships: relationships.map(toFile),
    cellDelimiter: CELL_DELIMITER,
    listDelimiter: LIST_DELIMITER,
  };
}

/** The store must hold exactly what was written. */
async function checkSize({ database }: OpenDatabase, { nodes, relationships }: WrittenWorld) {
  const size = await completeImport(database);
  if (size.nodes === nodes && size.relationships === relationships) return size;
  throw new EnvironmentError(
    'IMPORT_INCOMPLETE',
    `${size.nodes} nodes and ${size.relationships} relationships were imported instead of ${nodes} and ${relationships}; write the world and import it again.`,
  );
}

/** One line for each tenth. */
function printPopulated(): OnPopulated {
  let printed = -10;
  return (percent) => {
    if (percent < printed + 10) return;
    printed = percent - (percent % 10);
    process.stderr.write(`Indexes: ${printed} %\n`);
  };
}
