import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { connectDatabase, type Database } from '../../../src/graph/connect-database.js';

let database: Database;
beforeAll(async () => {
  database = connectDatabase(inject('neo4j'));
  // Nothing interrupts the compiler of statements, so it works before.
  await database.read(PRODUCT, { size: 1_000 });
  await countTransactions('none');
});
afterAll(() => database.close());

/** With a million: longer than any test waits. */
const PRODUCT = 'UNWIND range(1, $size) AS a UNWIND range(1, $size) AS b WITH a, b WHERE a + b < 0 RETURN count(*)';
const ENDLESS = { size: 1_000_000 };

async function countTransactions(requestId: string): Promise<number> {
  const [row] = await database.read(
    'SHOW TRANSACTIONS YIELD metaData WHERE metaData.requestId = $requestId RETURN count(*)',
    { requestId },
  );
  return Number(row?.[0]);
}

function untilThereAre(count: number, requestId: string, timeout: number): Promise<true> {
  return vi.waitUntil(async () => (await countTransactions(requestId)) === count, { timeout, interval: 50 });
}

describe('a read whose caller goes away', () => {
  test.each([1, 5])('is gone from the database within a second, %i at a time', async (count) => {
    const requestId = `gone-${count}`;
    const caller = new AbortController();
    const reads = Array.from({ length: count }, () =>
      database.read(PRODUCT, ENDLESS, { signal: caller.signal, requestId, timeoutMs: 60_000 }),
    );
    const outcomes = Promise.allSettled(reads);
    await untilThereAre(count, requestId, 10_000);
    caller.abort(new DOMException('The client hung up.', 'AbortError'));
    await untilThereAre(0, requestId, 1_000);
    for (const outcome of await outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'REQUEST_CANCELLED', retryable: false } });
    }
    expect(await database.read('RETURN 1', {}, { requestId })).toEqual([[1]]);
  });

  test('is never sent where he went before', async () => {
    const read = database.read(PRODUCT, ENDLESS, { signal: AbortSignal.abort(), requestId: 'never' });
    await expect(read).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
    expect(await countTransactions('never')).toBe(0);
  });
});

// The status of these, 50N42, is that of a missing worker too.
test.each(['RETURN 1 / 0', 'RETURN $missing', 'RETURN unknown.function()'])(
  'a statement that cannot succeed is a failure, not overload: %s',
  async (statement) => {
    await expect(database.read(statement)).rejects.toMatchObject({ code: 'DATABASE_FAILED', retryable: false });
  },
);

test('more rows than the driver fetches by itself come whole', async () => {
  const rows = await database.read('UNWIND range(1, 5000) AS number RETURN number, [number, "协"] AS pair');
  expect(rows.length).toBe(5_000);
  expect(rows.at(-1)).toEqual([5_000, [5_000, '协']]);
});
