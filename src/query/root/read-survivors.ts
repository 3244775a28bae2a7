import { listSurvivorsByMergedIds } from '../../domains/name/name.statements.js';
import { type NodeRecord, toNodeRecord } from '../node-record.js';
import type { QueryContext } from '../query-context.js';
import { typeOfId } from '../registry.js';

/** Ids of bodies that were merged into others lead to those; asked only for ids that nothing has any more. */
export async function readSurvivors(ids: readonly string[], context: QueryContext): Promise<Map<string, NodeRecord>> {
  const possible = ids.filter((id) => typeOfId(id) === 'Organization');
  if (possible.length === 0) return new Map();
  const rows = await context.read(listSurvivorsByMergedIds, { ids: possible });
  return new Map(rows.map(([id, values]) => [String(id), toNodeRecord(values)]));
}
