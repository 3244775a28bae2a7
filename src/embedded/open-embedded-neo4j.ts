import { EnvironmentError } from '../errors.js';
import type { DatabaseAddress } from '../graph/connect-database.js';
import { type InstanceFiles, instanceFiles } from './instance-files.js';
import { obtainPassword } from './obtain-password.js';
import type { OpenOptions } from './open-options.js';
import { otherWays } from './other-ways.js';
import { askSupervisor, type SupervisorControl } from './supervisor-control.js';
import { prepareOrder } from './supervisor-order.js';
import { takeLease } from './take-lease.js';
import { toFolderError } from './to-folder-error.js';
import { waitUntilReady } from './wait-until-ready.js';

export interface EmbeddedNeo4j {
  readonly address: DatabaseAddress;
  /** Process id of Java. */
  readonly pid: number | undefined;
  /** Resolves when the instance is gone although this lease was not released. */
  readonly lost: Promise<EnvironmentError>;
  /** Lets the instance run on without any lease until `stopEmbeddedNeo4j`. */
  keep(): Promise<void>;
  /** Gives the lease back. The last lease stops the instance, after a short grace. */
  release(): Promise<void>;
}

const ATTEMPTS = 3;

/** Starts or joins the Neo4j of a data folder and returns when it has answered a query. */
export async function openEmbeddedNeo4j(options: OpenOptions): Promise<EmbeddedNeo4j> {
  const files = instanceFiles(options.dataFolder);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await openOnce(files, options);
    } catch (error) {
      if (attempt === ATTEMPTS || !isWorthAnotherTry(error, options)) {
        throw toFolderError(error, files.dataFolder, 'XIELIAN_DATA');
      }
    }
  }
}

/** A port that was free when we chose it may be taken by now, and somebody may have stopped what we joined. */
function isWorthAnotherTry(error: unknown, { port }: OpenOptions): boolean {
  if (!(error instanceof EnvironmentError)) return false;
  return error.code === 'NEO4J_WAS_STOPPED' || (error.code === 'PORT_TAKEN' && port === undefined);
}

async function openOnce(files: InstanceFiles, options: OpenOptions): Promise<EmbeddedNeo4j> {
  if (process.platform === 'win32') {
    throw new EnvironmentError(
      'NOT_ON_WINDOWS',
      `The embedded Neo4j runs on Linux and macOS only; use WSL, ${otherWays}.`,
    );
  }
  const lease = await takeLease(files, () => prepareOrder(files, options), options.signal);
  try {
    const address = await readAddress(files, lease, options);
    await waitUntilReady(lease, address, files, options.signal);
    options.onProgress?.({ step: 'ready', message: `Neo4j ${lease.status().neo4jVersion} answers at ${address.uri}` });
    lease.unref();
    return toEmbeddedNeo4j(address, lease, files);
  } catch (error) {
    await lease.close();
    throw error;
  }
}

async function readAddress(files: InstanceFiles, lease: SupervisorControl, options: OpenOptions) {
  const { port } = lease.status();
  if (options.port !== undefined && options.port !== port) {
    throw new EnvironmentError(
      'RUNS_ON_ANOTHER_PORT',
      `Neo4j of ${files.dataFolder} already runs on port ${port}, not ${options.port}; end it with \`xielian neo4j stop\` first.`,
    );
  }
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: await obtainPassword(files), database: 'neo4j' };
}

function toEmbeddedNeo4j(address: DatabaseAddress, lease: SupervisorControl, files: InstanceFiles): EmbeddedNeo4j {
  let released = false;
  return {
    address,
    pid: lease.status().command,
    lost: lease.closed.then(() => (released ? new Promise<never>(() => {}) : instanceLost(files))),
    keep: async () => {
      const control = await askSupervisor(files, { ask: 'keep' });
      if (!control) throw instanceLost(files);
      await control.close();
    },
    release: async () => {
      released = true;
      await lease.close();
    },
  };
}

function instanceLost(files: InstanceFiles): EnvironmentError {
  return new EnvironmentError(
    'NEO4J_LOST',
    `Neo4j of ${files.dataFolder} has ended while it was in use; its store is recovered at the next start (log: ${files.log}).`,
  );
}
