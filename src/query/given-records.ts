import type { FieldBinding, Values } from '../binding/field-binding.js';
import type { Step } from '../binding/step.js';
import type { Given, NodeRecord } from './node-record.js';
import { findTypeBinding } from './registry.js';

/** A node that is made for one answer, and what it points at. */
export interface GivenNode {
  readonly id: string;
  readonly label: string;
  readonly properties: Values;
  readonly links: readonly { readonly type: string; readonly to: string; readonly properties?: Values }[];
}

/**
 * Records for nodes that no database holds, served by the same bindings: their fields follow the links that are given.
 * What these lead to outside is read by its id, unless it is at hand.
 */
export function toGivenRecords(
  nodes: readonly GivenNode[],
  atHand: ReadonlyMap<string, NodeRecord> = new Map(),
): ReadonlyMap<string, NodeRecord> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const incoming = new Map<string, GivenNode[]>();
  for (const node of nodes) {
    for (const { type, to } of node.links) {
      const key = `${type} ${to}`;
      incoming.set(key, [...(incoming.get(key) ?? []), node]);
    }
  }
  const records = new Map<string, NodeRecord>();
  const follow = (from: readonly Given[], step: Step): Given[] =>
    from.flatMap((start) => {
      const id = 'record' in start ? start.record.id : start.id;
      if (step.direction === 'in')
        return (incoming.get(`${step.type} ${id}`) ?? []).map((node) => toGiven(node.id, {}));
      const links = byId.get(id)?.links.filter(({ type }) => type === step.type) ?? [];
      return links.map(({ to, properties = {} }) => toGiven(to, properties));
    });
  const toGiven = (id: string, edge: Values): Given => {
    const record = records.get(id) ?? atHand.get(id);
    return record ? { record: { ...record, edge } } : { id, edge };
  };
  for (const { id, label, properties } of nodes) {
    const fields = findTypeBinding(label)?.fields ?? {};
    records.set(id, {
      id,
      type: label,
      values: { ...properties, id },
      edge: {},
      given: (name) => pathOf(fields[name])?.reduce(follow, [toGiven(id, {})]),
    });
  }
  return records;
}

function pathOf(binding: FieldBinding | undefined): readonly Step[] | undefined {
  return binding && 'path' in binding ? binding.path : undefined;
}
