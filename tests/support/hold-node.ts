import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../src/graph/connect-database.js';

const ROLLED_BACK = new Error('rolled back');

/** Keeps a node locked, in a transaction of its own that is rolled back when it is released. */
export async function holdNode(database: Database, id: string): Promise<{ release(): Promise<void> }> {
  const signals = new EventEmitter();
  const taken = once(signals, 'taken');
  const released = once(signals, 'released');
  const done = database.write(async (run) => {
    await run('MATCH (node:Node {id: $id}) SET node.held = true', { id });
    signals.emit('taken');
    await released;
    throw ROLLED_BACK;
  });
  await Promise.race([taken, done]);
  return {
    async release() {
      signals.emit('released');
      await done.catch((error) => {
        if (error !== ROLLED_BACK) throw error;
      });
    },
  };
}

/** Resolves when a transaction waits for a lock that another holds. */
export async function untilOneWaits(database: Database): Promise<void> {
  await until(async () => (await listTransactions(database)).some(([status]) => String(status).startsWith('Blocked')));
}

/** Resolves when no transaction is open. */
export async function untilNoneIsOpen(database: Database): Promise<void> {
  await until(async () => (await listTransactions(database)).length === 0);
}

async function listTransactions(database: Database) {
  return database.read(
    "SHOW TRANSACTIONS YIELD status, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN status, currentQuery",
  );
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = AbortSignal.timeout(30_000);
  while (!(await holds())) {
    end.throwIfAborted();
    await sleep(50);
  }
}
