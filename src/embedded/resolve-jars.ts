import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeLock } from '../../embedded/process-lock.mjs';
import { EnvironmentError } from '../errors.js';
import { areJarsAsStamped, findWrongJars, stampJars } from './check-jars.js';
import type { OnProgress } from './embedded-progress.js';
import type { JarList } from './jar-list.js';
import { runMaven } from './run-maven.js';
import { toFolderError } from './to-folder-error.js';

export interface ResolveJarsOptions {
  readonly list: JarList;
  readonly cacheFolder: string;
  readonly onProgress: OnProgress;
  readonly signal?: AbortSignal | undefined;
}

export interface Jars {
  readonly folder: string;
  readonly neo4jVersion: string;
}

/** Returns a folder that holds exactly the jars of the committed list, and fetches them first if it is not there. */
export async function resolveJars(options: ResolveJarsOptions): Promise<Jars> {
  const { list } = options;
  const folder = join(options.cacheFolder, list.id);
  const jars: Jars = { folder, neo4jVersion: list.neo4jVersion };
  if (await isUsable(folder, list)) return jars;
  try {
    await fetchOnce(folder, options);
  } catch (error) {
    throw toFolderError(error, options.cacheFolder, 'XIELIAN_CACHE');
  }
  return jars;
}

async function fetchOnce(folder: string, options: ResolveJarsOptions): Promise<void> {
  await mkdir(options.cacheFolder, { recursive: true });
  const release = await waitForLock(options);
  try {
    // Another process may have fetched them while we waited.
    if (!(await isUsable(folder, options.list))) await fetchJars(folder, options);
  } finally {
    release();
  }
}

async function isUsable(folder: string, list: JarList): Promise<boolean> {
  if (!(await readdir(folder).catch(() => undefined))) return false;
  if (await areJarsAsStamped(folder)) return true;
  const wrong = await findWrongJars(folder, list);
  if (wrong.length > 0) throw damagedJars(wrong, `The jars of Neo4j in ${folder}`, 'remove that folder and try again');
  await stampJars(folder).catch(() => {});
  return true;
}

/** One process fetches, the others wait for it: the same 123 MB need not come twice. */
async function waitForLock({ cacheFolder, onProgress, signal }: ResolveJarsOptions): Promise<() => void> {
  for (let attempt = 0; ; attempt += 1) {
    const release = takeLock(cacheFolder, 'fetching.lock');
    if (release) return release;
    const message = 'Another xielian process is fetching the jars of Neo4j; waiting for it';
    if (attempt === 0) onProgress({ step: 'fetching', message });
    await sleep(200, undefined, { signal });
  }
}

/** Into a temporary folder that is renamed when it is whole, so that an interrupted run never looks finished. */
async function fetchJars(folder: string, options: ResolveJarsOptions): Promise<void> {
  const { list, cacheFolder, onProgress, signal } = options;
  await removeInterrupted(cacheFolder);
  const targetFolder = await mkdtemp(join(cacheFolder, 'fetching-'));
  try {
    const onJar = countJars(list, onProgress);
    await runMaven({ targetFolder, cacheFolder, log: join(cacheFolder, 'maven.log'), onJar, signal });
    const wrong = await findWrongJars(targetFolder, list);
    const way = "check the mirror that Maven uses, remove the jar from Maven's local repository and try again";
    if (wrong.length > 0) throw damagedJars(wrong, 'The jars that Maven fetched', way);
    await stampJars(targetFolder);
    await rename(targetFolder, folder);
  } catch (error) {
    await rm(targetFolder, { recursive: true, force: true });
    throw error;
  }
}

function countJars({ hashes, neo4jVersion }: JarList, onProgress: OnProgress): (name: string) => void {
  const seen = new Set<string>();
  const message = `Fetching Neo4j ${neo4jVersion} with Maven (once)`;
  const tell = () => onProgress({ step: 'fetching', message, done: seen.size, total: hashes.size });
  tell();
  return (name) => {
    if (!hashes.has(name) || seen.has(name)) return;
    seen.add(name);
    tell();
  };
}

async function removeInterrupted(cacheFolder: string): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    if (name.startsWith('fetching-')) await rm(join(cacheFolder, name), { recursive: true, force: true });
  }
}

function damagedJars(wrong: readonly string[], what: string, way: string): EnvironmentError {
  const [first, ...others] = wrong;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return new EnvironmentError(
    'JARS_DAMAGED',
    `${what} are not those that this version of xielian was made with (${first}${more}); ${way}.`,
  );
}
