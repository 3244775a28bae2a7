import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { toDatabaseError } from './database-error.js';
import { type Row, readResult, toParameters } from './values.js';

export interface DatabaseAddress {
  /** `bolt://`, `bolt+s://`, `neo4j://` or `neo4j+s://` with host and port. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Name of the database inside the server; always sent, so that no look-up of a home database is needed. */
  readonly database: string;
}

export interface RunOptions {
  /** The server ends the transaction after this many milliseconds. */
  readonly timeoutMs?: number;
  /** When it aborts, the running statement is interrupted in the server and the call rejects. */
  readonly signal?: AbortSignal | undefined;
  /** Shown by `SHOW TRANSACTIONS`, so that a slow query can be traced to its request. */
  readonly requestId?: string | undefined;
}

/** What the server counted while it wrote. All zero means that nothing was written. */
export interface WriteCounters {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
  readonly labelsAdded: number;
  readonly labelsRemoved: number;
}

export type Run = (statement: string, parameters?: Record<string, unknown>) => Promise<Row[]>;

export interface Database {
  /** One auto-commit read: one round trip. Retried while the server says that trying again may help. */
  read(statement: string, parameters?: Record<string, unknown>, options?: RunOptions): Promise<Row[]>;
  /** All or nothing: every statement that `work` runs is in one transaction. Resolves with what was written. */
  write(work: (run: Run) => Promise<void>, options?: RunOptions): Promise<WriteCounters>;
  /** A single statement outside an explicit transaction, for schema commands. */
  runSchema(statement: string): Promise<WriteCounters & { readonly schemaUpdates: number }>;
  close(): Promise<void>;
}

const RETRY_DELAYS_MS = [60, 200, 600];

/** Opens a pool of connections. Nothing is sent until the first statement. */
export function connectDatabase(address: DatabaseAddress): Database {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    userAgent: 'xielian',
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxConnectionPoolSize: 16,
    maxTransactionRetryTime: 5_000,
    // All rows at once: whoever reads waits for the last one, and every further portion would be a round trip.
    fetchSize: -1,
    // Only what JavaScript could say was ever stored, so every whole number fits; objects for each cost more than the rows.
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  return {
    read: (statement, parameters = {}, options = {}) =>
      readWithRetries(driver, address, statement, parameters, options),
    write: (work, options = {}) => writeAtOnce(driver, address, work, options),
    runSchema: (statement) => runSchemaStatement(driver, address, statement),
    close: () => driver.close(),
  };
}

async function readWithRetries(
  driver: Driver,
  address: DatabaseAddress,
  statement: string,
  parameters: Record<string, unknown>,
  options: RunOptions,
): Promise<Row[]> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await readOnce(driver, address, statement, parameters, options);
    } catch (error) {
      const named = toDatabaseError(error, address.uri, options.signal);
      const delay = RETRY_DELAYS_MS[attempt];
      if (!named.retryable || delay === undefined) throw named;
      await wait(delay * (0.8 + Math.random() * 0.4), options.signal);
    }
  }
}

/** Ends with the signal, too: the next attempt then finds it aborted. */
function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end);
  });
}

async function readOnce(
  driver: Driver,
  address: DatabaseAddress,
  statement: string,
  parameters: Record<string, unknown>,
  options: RunOptions,
): Promise<Row[]> {
  options.signal?.throwIfAborted();
  const session = driver.session({
    database: address.database,
    defaultAccessMode: neo4j.session.READ,
    disableAutoCommitRetries: true,
  });
  const stopWatching = closeOnAbort(session, options.signal);
  try {
    const settings = transactionSettings(options);
    const result = await withoutStackTrace(() => session.run(statement, toParameters(parameters), settings));
    options.signal?.throwIfAborted();
    return readResult(result.records);
  } finally {
    stopWatching();
    await session.close();
  }
}

/** The driver prints a stack trace for every statement, in case that it fails: a tenth of the cost of a short one. */
function withoutStackTrace<Value>(call: () => Value): Value {
  const usual = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = usual;
  }
}

/** Closing a session resets its connection, and a reset interrupts the statement that runs on it. */
function closeOnAbort(session: Session, signal: AbortSignal | undefined): () => void {
  if (!signal) return () => {};
  const close = () => void session.close().catch(() => {});
  signal.addEventListener('abort', close, { once: true });
  return () => signal.removeEventListener('abort', close);
}

async function writeAtOnce(
  driver: Driver,
  address: DatabaseAddress,
  work: (run: Run) => Promise<void>,
  options: RunOptions,
): Promise<WriteCounters> {
  const session = driver.session({ database: address.database, defaultAccessMode: neo4j.session.WRITE });
  try {
    return await session.executeWrite(async (transaction) => {
      const counters = { ...NOTHING_WRITTEN };
      await work(async (statement, parameters = {}) => {
        const result = await transaction.run(statement, toParameters(parameters));
        addCounters(counters, result.summary.counters.updates());
        return readResult(result.records);
      });
      return counters;
    }, transactionSettings(options));
  } catch (error) {
    throw toDatabaseError(error, address.uri, options.signal);
  } finally {
    await session.close();
  }
}

async function runSchemaStatement(driver: Driver, address: DatabaseAddress, statement: string) {
  const session = driver.session({ database: address.database });
  try {
    const { summary } = await session.run(statement);
    const counters = { ...NOTHING_WRITTEN };
    const updates = summary.counters.updates();
    addCounters(counters, updates);
    const { constraintsAdded = 0, constraintsRemoved = 0, indexesAdded = 0, indexesRemoved = 0 } = updates;
    return { ...counters, schemaUpdates: constraintsAdded + constraintsRemoved + indexesAdded + indexesRemoved };
  } catch (error) {
    throw toDatabaseError(error, address.uri);
  } finally {
    await session.close();
  }
}

const NOTHING_WRITTEN: WriteCounters = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
  labelsRemoved: 0,
};

function addCounters(total: { -readonly [Key in keyof WriteCounters]: number }, updates: Record<string, number>): void {
  for (const key of Object.keys(NOTHING_WRITTEN) as (keyof WriteCounters)[]) total[key] += updates[key] ?? 0;
}

function transactionSettings({ timeoutMs, requestId }: RunOptions) {
  return {
    ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    ...(requestId === undefined ? {} : { metadata: { requestId } }),
  };
}
