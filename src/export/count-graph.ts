import type { ExportGraph } from './export-graph.js';

export interface ExportCounts {
  nodes: number;
  edges: number;
}

/** The same graph, counted while it is read; `onCount` hears of every node and edge. */
export function countGraph(
  graph: ExportGraph,
  onCount: (counts: ExportCounts) => void,
): { readonly graph: ExportGraph; readonly counts: ExportCounts } {
  const counts: ExportCounts = { nodes: 0, edges: 0 };
  async function* counted<Item>(name: keyof ExportCounts, items: AsyncIterable<Item> | Iterable<Item>) {
    counts[name] = 0;
    for await (const item of items) {
      counts[name] += 1;
      onCount(counts);
      yield item;
    }
  }
  return {
    counts,
    graph: {
      ...graph,
      nodes: () => counted('nodes', graph.nodes()),
      edges: () => counted('edges', graph.edges()),
    },
  };
}
