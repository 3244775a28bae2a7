import type { FactIndex } from '../../domains/fact/fact-index.js';
import { buildLedger } from '../../domains/ledger/build-ledger.js';
import type { CorpusAfter } from '../../domains/ledger/count-corpus.js';
import { listLedgerNodes } from '../../domains/ledger/ledger-nodes.js';
import type { GraphNode, GraphRelationship } from '../graph-node.js';

/**
 * The response ledger of every document that was sent, tasks somebody or was answered. Stored, so that a page of a ledger
 * costs what the page costs; ledgers of single directives and of days in the past are worked out when they are asked for.
 */
export function* deriveLedgers(
  index: FactIndex,
  mentions: ReadonlyMap<string, readonly GraphRelationship[]>,
  corpusAfter: CorpusAfter,
): Generator<GraphNode> {
  const isNamedIn = toNamedIn(mentions);
  for (const document of index.listByType('Document')) {
    const ledger = buildLedger(document.id, { index, isNamedIn });
    if (!ledger || ledger.rows.length + ledger.aggregates.length === 0) continue;
    for (const { id, label, properties, links } of listLedgerNodes(ledger, index, corpusAfter(ledger.reachedOn)))
      yield { id, labels: [label], properties, relationships: links };
  }
}

function toNamedIn(mentions: ReadonlyMap<string, readonly GraphRelationship[]>) {
  const named = new Map([...mentions].map(([document, list]) => [document, new Set(list.map(({ to }) => to))]));
  return (report: string, body: string) => named.get(report)?.has(body) ?? false;
}
