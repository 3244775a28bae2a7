import type { Fact } from '../../domains/fact/fact.js';
import type { GraphNode } from '../graph-node.js';

export const DATASET_ID = 'Dataset.current';

/** How many facts there are, derived once so that asking costs nothing however large the graph is. */
export class FactCounts {
  readonly #types = new Map<string, number>();
  #inferred = 0;

  add(facts: Iterable<Fact>): void {
    for (const { type, basis } of facts) {
      this.#types.set(type, (this.#types.get(type) ?? 0) + 1);
      if (basis === 'INFERRED') this.#inferred += 1;
    }
  }

  /** The dataset as one node; `properties` say what it is made of. */
  toDatasetNode(properties: GraphNode['properties']): GraphNode {
    const sorted = [...this.#types].sort(([left], [right]) => (left < right ? -1 : 1));
    return {
      id: DATASET_ID,
      labels: ['Dataset'],
      properties: {
        ...properties,
        factsInferred: this.#inferred,
        types: sorted.map(([type]) => type),
        typeCounts: sorted.map(([, count]) => count),
      },
      relationships: [],
    };
  }
}
