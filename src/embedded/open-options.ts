import type { OnProgress } from './embedded-progress.js';

export interface OpenOptions {
  /** Holds store, password and logs. One instance runs per data folder, whoever asks for it. */
  readonly dataFolder: string;
  /** Holds the jars of Neo4j; shared by all checkouts. */
  readonly cacheFolder: string;
  readonly onProgress?: OnProgress | undefined;
  readonly signal?: AbortSignal | undefined;
  /** A free port unless one is asked for. */
  readonly port?: number | undefined;
  readonly heapMb?: number | undefined;
  readonly pageCacheMb?: number | undefined;
}
