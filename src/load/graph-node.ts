import type { PropertyValue } from '../domains/fact/fact.js';
import { sha256 } from '../evidence/sha256.js';

/** A node as it will stand in the graph, together with the relationships that start at it. */
export interface GraphNode {
  readonly id: string;
  /** Besides `Node`, which every node has. */
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, PropertyValue | readonly boolean[] | undefined>>;
  readonly relationships: readonly GraphRelationship[];
}

export interface GraphRelationship {
  readonly type: string;
  readonly to: string;
  readonly properties?: GraphNode['properties'];
}

/** Hash of all that a node says, whatever the order in which it was put together. */
export function contentHashOf({ id, labels, properties, relationships }: GraphNode): string {
  return sha256(
    JSON.stringify([
      id,
      [...labels].sort(),
      sortedEntries(properties),
      relationships
        .map(({ type, to, properties = {} }) => JSON.stringify([type, to, sortedEntries(properties)]))
        .sort(),
    ]),
  );
}

/** Hash of a whole graph: equal exactly where every node and relationship is. */
export function graphHashOf(hashes: Iterable<readonly [id: string, contentHash: string]>): string {
  return sha256(
    [...hashes]
      .map(([id, hash]) => `${id} ${hash}`)
      .sort()
      .join('\n'),
  );
}

function sortedEntries(properties: GraphNode['properties']) {
  return Object.entries(properties)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .sort(([left], [right]) => (left < right ? -1 : 1));
}
