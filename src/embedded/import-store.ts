import { spawn } from 'node:child_process';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EnvironmentError, UsageError } from '../errors.js';
import type { OnProgress } from './embedded-progress.js';
import { findJava } from './find-java.js';
import { type InstanceFiles, instanceFiles } from './instance-files.js';
import { readJarList } from './jar-list.js';
import { packageData } from './package-data.js';
import { discard } from './remove-store.js';
import { type ImportFiles, renderImportCommand } from './render-import-command.js';
import { resolveJars } from './resolve-jars.js';
import { takeFolder } from './take-folder.js';
import { toFolderError } from './to-folder-error.js';

export interface ImportOptions {
  readonly dataFolder: string;
  readonly cacheFolder: string;
  readonly files: ImportFiles;
  /** Whether a store that is there gives way. */
  readonly replace: boolean;
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Makes CSV files the store of a data folder. The importer writes into a folder of its own, which takes the place of the
 * store when it is whole: killed at any moment, the folder holds the old store, the new one, or none.
 */
export async function importStore(options: ImportOptions): Promise<void> {
  const files = instanceFiles(options.dataFolder);
  try {
    await mkdir(files.dataFolder, { recursive: true, mode: 0o700 });
    const release = takeFolder(files);
    try {
      await refuseStore(files, options.replace);
      await importInto(files, options);
    } finally {
      release();
    }
  } catch (error) {
    throw toFolderError(error, files.dataFolder, 'XIELIAN_DATA');
  }
}

async function refuseStore({ dataFolder, home }: InstanceFiles, replace: boolean): Promise<void> {
  const isThere = await stat(join(home, 'data', 'databases')).then(
    () => true,
    () => false,
  );
  if (!isThere || replace) return;
  throw new UsageError(
    `${dataFolder} holds a database already; --replace puts the imported one in its place, XIELIAN_DATA names another folder.`,
  );
}

async function importInto(files: InstanceFiles, options: ImportOptions): Promise<void> {
  const { cacheFolder, onProgress = () => {} } = options;
  const draft = join(files.dataFolder, 'importing');
  await rm(draft, { recursive: true, force: true });
  const java = await findJava();
  const jars = await resolveJars({ list: await readJarList(), cacheFolder, onProgress });
  await mkdir(join(draft, 'conf'), { recursive: true, mode: 0o700 });
  await writeFile(join(draft, 'conf', 'neo4j.conf'), 'dbms.usage_report.enabled=false\n');
  onProgress({ step: 'importing', message: 'Importing the CSV files' });
  await runImporter(renderImportCommand(java, jars.folder, draft, options.files), join(draft, 'logs', 'import.log'));
  await discard(files.home, files);
  await rename(draft, files.home);
}

/** The guard kills the importer when this process ends, however it does. */
async function runImporter(command: readonly string[], log: string): Promise<void> {
  await mkdir(dirname(log), { recursive: true });
  const handle = await open(log, 'w', 0o600);
  const guard = spawn('/bin/sh', [packageData.guard, ...command], {
    detached: true,
    stdio: ['pipe', handle.fd, handle.fd, 'ignore'],
  });
  guard.stdin?.on('error', () => {});
  const code = await new Promise<number | null>((resolve, reject) => {
    guard.once('error', reject);
    guard.once('exit', resolve);
  });
  // What is left of the guard waits for the end of this pipe.
  guard.stdin?.destroy();
  await handle.close();
  if (code === 0) return;
  const output = await readFile(log, 'utf8').catch(() => '');
  const telling =
    /^.*(?:Exception|Caused by|ERROR|No space left).*$/mu.exec(output)?.[0] ?? output.trim().split('\n').at(-1);
  throw new EnvironmentError(
    'IMPORT_FAILED',
    `Neo4j's importer ended with ${code} and said "${(telling ?? '').trim().slice(0, 300)}" (log: ${log}); the database is as it was.`,
  );
}
