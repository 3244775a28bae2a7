import { totalmem } from 'node:os';
import { assertDiskSpace } from './assert-disk-space.js';
import { chooseMemory, measureStoreMb } from './choose-memory.js';
import { findFreePort, isPortFree, portTaken } from './find-free-port.js';
import { findJava } from './find-java.js';
import type { InstanceFiles } from './instance-files.js';
import { readJarList } from './jar-list.js';
import { obtainPassword } from './obtain-password.js';
import type { OpenOptions } from './open-options.js';
import { renderCommand } from './render-command.js';
import { renderConfiguration } from './render-configuration.js';
import { renderInitialUser } from './render-initial-user.js';
import { resolveJars } from './resolve-jars.js';

/** What the supervisor is told on standard input; `embedded/supervisor.mjs` describes the fields. */
export interface SupervisorOrder {
  readonly dataFolder: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly command: readonly string[];
  readonly log: string;
  readonly graceMs: number;
  readonly stopBoundMs: number;
  readonly about: Readonly<Record<string, string | number>>;
}

// Together well below the 20 seconds after which nothing may be left of an instance without holders.
const GRACE_MS = 2_000;
const STOP_BOUND_MS = 12_000;

const NEEDED_DISK_MB = 64;

/** Finds or fetches all that a start needs: Java, jars, password, port. */
export async function prepareOrder(files: InstanceFiles, options: OpenOptions): Promise<SupervisorOrder> {
  const { cacheFolder, onProgress = () => {}, signal } = options;
  await assertDiskSpace(files.dataFolder, NEEDED_DISK_MB);
  const java = await findJava();
  const jars = await resolveJars({ list: await readJarList(), cacheFolder, onProgress, signal });
  const password = await obtainPassword(files);
  const port = await choosePort(options.port);
  const fitting = chooseMemory(await measureStoreMb(files.home), totalmem() / 1024 ** 2);
  const { heapMb = fitting.heapMb, pageCacheMb = fitting.pageCacheMb } = options;
  onProgress({ step: 'starting', message: `Starting Neo4j ${jars.neo4jVersion} on Java ${java.version}` });
  return {
    dataFolder: files.dataFolder,
    files: [
      { path: files.configuration, text: renderConfiguration({ port, heapMb, pageCacheMb }) },
      { path: files.initialUser, text: renderInitialUser(password) },
    ],
    command: renderCommand(java, heapMb, jars.folder, files),
    log: files.log,
    graceMs: GRACE_MS,
    stopBoundMs: STOP_BOUND_MS,
    about: {
      port,
      neo4jVersion: jars.neo4jVersion,
      javaVersion: java.version,
      jarFolder: jars.folder,
      heapMb,
    },
  };
}

async function choosePort(fixed: number | undefined): Promise<number> {
  if (fixed === undefined) return findFreePort();
  if (await isPortFree(fixed)) return fixed;
  throw portTaken(fixed);
}
