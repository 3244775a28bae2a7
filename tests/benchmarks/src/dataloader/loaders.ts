import DataLoader from 'dataloader';
import type { Driver } from 'neo4j-driver';
import { LIST_STATEMENTS } from './loaders.statements.js';

export type Item = Readonly<Record<string, unknown>>;

export interface Loaders {
  /** One read in a managed transaction, rows as maps. */
  read(text: string, parameters: Readonly<Record<string, unknown>>): Promise<Item[]>;
  /** The node with this id, of whatever type. */
  node(id: string): Promise<Item | null>;
  /** What a statement finds for one of many parents: those of one level are read together. */
  list(statement: keyof typeof LIST_STATEMENTS, parent: string, first?: number): Promise<Item[]>;
}

/** The loaders of one request. */
export function createLoaders(driver: Driver, database: string): Loaders {
  const loaders = new Map<string, DataLoader<string, Item[]>>();

  async function read(text: string, parameters: Readonly<Record<string, unknown>>): Promise<Item[]> {
    const session = driver.session({ database });
    try {
      return await session.executeRead(async (transaction) => {
        const { records } = await transaction.run(text, parameters);
        return records.map((record) => record.toObject());
      });
    } finally {
      await session.close();
    }
  }

  function list(statement: keyof typeof LIST_STATEMENTS, parent: string, first = 0): Promise<Item[]> {
    const key = `${statement} ${first}`;
    const known = loaders.get(key);
    if (known) return known.load(parent);
    const loader = new DataLoader<string, Item[]>(async (ids) => {
      const rows = await read(LIST_STATEMENTS[statement], { ids, first: toInteger(first) });
      return groupByParent(ids, rows);
    });
    loaders.set(key, loader);
    return loader.load(parent);
  }

  return { read, list, node: async (id) => (await list('nodesById', id))[0] ?? null };
}

/** JavaScript's numbers go to the database as floats, which LIMIT refuses. */
function toInteger(value: number): bigint {
  return BigInt(value);
}

function groupByParent(ids: readonly string[], rows: readonly Item[]): Item[][] {
  const groups = new Map<unknown, Item[]>(ids.map((id) => [id, []]));
  for (const { parent, item } of rows) groups.get(parent)?.push(item as Item);
  return ids.map((id) => groups.get(id) ?? []);
}
