import type { QueryContext } from '../query-context.js';
import { isNodeId } from '../registry.js';
import { readNodes } from '../stepwise/read-level.js';
import { readSurvivors } from './read-survivors.js';

/** So many things can be asked for by id at once. */
export const MAX_IDS = 100;

/** Things by id, in the order asked; null for an id that is none of ours. */
export async function refetch(ids: readonly string[], context: QueryContext) {
  const found = await readNodes(context, ids.filter(isNodeId));
  const byId = new Map(found.flatMap((record) => (record ? [[record.id, record] as const] : [])));
  const survivors = await readSurvivors(
    ids.filter((id) => !byId.has(id)),
    context,
  );
  return ids.map((id) => byId.get(id) ?? survivors.get(id) ?? null);
}
