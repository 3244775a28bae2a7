import type { Driver } from 'neo4j-driver';
import { readRows } from '../serve/open-driver.js';
import type { Settings } from '../systems/settings.js';
import { isProjected, PLAIN_NODES, PLAIN_RELATIONSHIPS, PLAIN_SCHEMA } from './plain.statements.js';

/** Writes the plain model of the same data beside ours, once. It cannot be told from a model half written: start again from a copy then. */
export async function projectPlainModel(
  driver: Driver,
  { address: { database } }: Settings,
  print: (line: string) => void,
): Promise<void> {
  const found = await readRows(driver, database, isProjected, {});
  if (found.length > 0) return;
  const session = driver.session({ database });
  try {
    for (const statement of [...PLAIN_SCHEMA, ...PLAIN_NODES, ...PLAIN_RELATIONSHIPS]) {
      const { summary } = await session.run(statement);
      const { nodesCreated, relationshipsCreated } = summary.counters.updates();
      print(`plain model: ${nodesCreated} nodes, ${relationshipsCreated} relationships`);
    }
    await session.run('CALL db.awaitIndexes(600)');
  } finally {
    await session.close();
  }
}
