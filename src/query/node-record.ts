import type { Values } from '../binding/field-binding.js';
import { typeOfId } from './registry.js';

/** A node as the stepwise executor carries it: everything that it stores, and the relationship by which it was reached. */
export interface NodeRecord {
  readonly id: string;
  /** Name of its GraphQL type. */
  readonly type: string;
  readonly values: Values;
  readonly edge: Values;
}

export function toNodeRecord(values: unknown, edge: unknown = {}): NodeRecord {
  const id = String((values as Values).id);
  const type = typeOfId(id);
  if (type === undefined) throw new Error(`no binding serves the node ${id}`);
  return { id, type, values: values as Values, edge: (edge ?? {}) as Values };
}
