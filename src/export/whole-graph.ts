import type { FactType } from '../domains/fact/fact.model.js';
import { readExportDataset } from './dataset-of-export.js';
import type { ExportEdge, ExportGraph, ExportNode } from './export-graph.js';
import { toExportEdges, toExportNode } from './fact-to-export.js';
import { EDGE_TYPES, LINK_EDGES, NODE_TYPES } from './network.js';
import { type Read, readFacts } from './read-facts.js';

/** Every fact of the graph, read page by page each time it is asked for. */
export async function openWholeGraph(read: Read): Promise<ExportGraph> {
  return {
    dataset: { ...(await readExportDataset(read)), scope: 'the whole graph', complete: true, limits: [] },
    nodes: () => readNodes(read),
    edges: () => readEdges(read),
    tables: [],
  };
}

async function* readNodes(read: Read): AsyncGenerator<ExportNode> {
  for await (const fact of readFacts(read, NODE_TYPES)) {
    const node = toExportNode(fact);
    if (node) yield node;
  }
}

async function* readEdges(read: Read): AsyncGenerator<ExportEdge> {
  for await (const fact of readFacts(read, [...EDGE_TYPES, ...(Object.keys(LINK_EDGES) as FactType[])])) {
    yield* toExportEdges(fact);
  }
}
