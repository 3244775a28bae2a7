import neo4j, { type Driver } from 'neo4j-driver';
import type { Cells } from '../questions/question.js';
import type { Settings } from '../systems/settings.js';

/** A driver as a careful programmer configures it for reading. */
export function openDriver({ address: { uri, user, password } }: Settings): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

/** One auto-commit read: half the price of a managed transaction. Rows as lists. */
export async function readRows(
  driver: Driver,
  database: string,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Cells[]> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, parameters);
    return records.map((record) => [...record.values()]);
  } finally {
    await session.close();
  }
}
