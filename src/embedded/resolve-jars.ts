import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeLock } from '../../embedded/process-lock.mjs';
import { EnvironmentError } from '../errors.js';
import { areJarsAsStamped, findWrongJars, stampJars } from './check-jars.js';
import type { OnProgress } from './embedded-progress.js';
import { type JarList, readJarList } from './jar-list.js';
import { runMaven } from './run-maven.js';

export interface ResolveJarsOptions {
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
  const list = await readJarList();
  const folder = join(options.cacheFolder, list.id);
  const jars: Jars = { folder, neo4jVersion: list.neo4jVersion };
  if (await isUsable(folder, list)) return jars;
  await createCacheFolder(options.cacheFolder);
  const release = await waitForLock(options);
  try {
    // Another process may have fetched them while we waited.
    if (!(await isUsable(folder, list))) await fetchJars(folder, list, options);
  } finally {
    release();
  }
  return jars;
}

async function isUsable(folder: string, list: JarList): Promise<boolean> {
  if (!(await readdir(folder).catch(() => undefined))) return false;
  if (await areJarsAsStamped(folder)) return true;
  const wrong = await findWrongJars(folder, list);
  if (wrong.length > 0) throw damagedJars(wrong, `The jars of Neo4j in ${folder}`, 'remove that folder and try again');
  await stampJars(folder).catch(() => {});
  return true;
}

async function createCacheFolder(cacheFolder: string): Promise<void> {
  try {
    await mkdir(cacheFolder, { recursive: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const way = 'let XIELIAN_CACHE name a folder that you may write to';
    throw new EnvironmentError('CACHE_NOT_WRITABLE', `${cacheFolder} cannot be created (${reason}); ${way}.`, { cause });
  }
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
async function fetchJars(folder: string, list: JarList, options: ResolveJarsOptions): Promise<void> {
  const { cacheFolder, onProgress, signal } = options;
  await removeInterrupted(cacheFolder);
  const targetFolder = await mkdtemp(join(cacheFolder, 'fetching-'));
  const total = list.hashes.size;
  const tell = (done: number) =>
    onProgress({ step: 'fetching', message: `Fetching Neo4j ${list.neo4jVersion} with Maven (once)`, done, total });
  try {
    tell(0);
    await runMaven({ targetFolder, cacheFolder, log: join(cacheFolder, 'maven.log'), onJar: tell, signal });
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
