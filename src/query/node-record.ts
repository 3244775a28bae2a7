import type { Values } from '../binding/field-binding.js';
import { typeOfId } from './registry.js';

/** What a field of a node that was made for one answer leads to: another such node, or a stored one by its id. */
export type Given = { readonly record: NodeRecord } | { readonly id: string; readonly edge: Values };

/** A node as the stepwise executor carries it: everything that it stores, and the relationship by which it was reached. */
export interface NodeRecord {
  readonly id: string;
  /** Name of its GraphQL type. */
  readonly type: string;
  readonly values: Values;
  readonly edge: Values;
  /** Of a node that was made for one answer: what a field leads to, by its name. */
  readonly given?: (field: string) => readonly Given[] | undefined;
}

export function toNodeRecord(values: unknown, edge: unknown = {}): NodeRecord {
  const id = String((values as Values).id);
  const type = typeOfId(id);
  if (type === undefined) throw new Error(`no binding serves the node ${id}`);
  return { id, type, values: values as Values, edge: (edge ?? {}) as Values };
}

/** A stored node that an answer names: read only as far as it is selected, together with all others. */
export class NodeReference {
  readonly id: string;
  readonly type: string;
  /** Properties of it that are known already; who selects no others need not read it. */
  readonly atHand: Values;
  constructor(id: string, atHand: Values = {}) {
    const type = typeOfId(id);
    if (type === undefined) throw new Error(`no binding serves the node ${id}`);
    this.id = id;
    this.type = type;
    this.atHand = { ...atHand, id };
  }
}
