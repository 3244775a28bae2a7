import { encodeCursor } from '../../lib/cursor.js';
import type { NodeRecord } from '../node-record.js';
import type { PageRequest } from '../page-arguments.js';

/** A connection as graphql-js walks it: the page is read once, the count only when it is asked for. */
export function toConnection(page: PageRequest, read: () => Promise<NodeRecord[]>, count: () => Promise<number>) {
  let reading: Promise<NodeRecord[]> | undefined;
  const records = () => {
    reading ??= read();
    return reading;
  };
  const shown = async () => (await records()).slice(0, page.first);
  const toEdge = (node: NodeRecord) => ({ cursor: cursorOf(node, page), node });
  return {
    edges: async () => (await shown()).map(toEdge),
    nodes: shown,
    pageInfo: async () => {
      const nodes = await shown();
      const [start, end] = [nodes[0], nodes.at(-1)];
      return {
        hasNextPage: (await records()).length > page.first,
        hasPreviousPage: page.after !== undefined,
        startCursor: start ? cursorOf(start, page) : null,
        endCursor: end ? cursorOf(end, page) : null,
      };
    },
    totalCount: count,
  };
}

function cursorOf(record: NodeRecord, page: PageRequest): string {
  return encodeCursor({ order: page.order, key: sortKeyOf(record, page) });
}

/** The key by which an order places a record. */
export function sortKeyOf(record: NodeRecord, { sortKey }: PageRequest): string {
  const holder = sortKey.on === 'edge' ? record.edge : record.values;
  return String(holder[sortKey.property]);
}
