import { onwardDocumentsOf } from '../../domains/chain/onward-documents.js';
import type { Fact } from '../../domains/fact/fact.js';
import type { GraphRelationship } from '../graph-node.js';
import type { SourceNodes } from './source-nodes.js';

const MENTIONABLE = new Set(['Organization', 'Initiative', 'Person', 'Document']);

/** From each document to what its words name: read off the spans, so that it can never say more than the proofs do. */
export function deriveMentions(facts: Iterable<Fact>, sources: SourceNodes): Map<string, GraphRelationship[]> {
  const mentions = new Map<string, GraphRelationship[]>();
  for (const fact of facts) {
    if (!MENTIONABLE.has(fact.type)) continue;
    const documents = new Set(fact.evidence.map((evidence) => sources.documentOf(evidence)?.id));
    for (const document of documents) {
      if (document === undefined || document === fact.id) continue;
      append(mentions, document, { type: 'MENTIONS', to: fact.id });
    }
  }
  return mentions;
}

/** From each document to those that carry it on, each once however many ties say so, for walking a cascade without touching the ties in between. */
export function deriveCascade(facts: Iterable<Fact>): Map<string, GraphRelationship[]> {
  const cascade = new Map<string, GraphRelationship[]>();
  const drawn = new Set<string>();
  for (const fact of facts) {
    const ends = onwardDocumentsOf(fact);
    if (!ends || drawn.has(`${ends.from} ${ends.to}`)) continue;
    drawn.add(`${ends.from} ${ends.to}`);
    append(cascade, ends.from, { type: 'LEADS_TO', to: ends.to });
  }
  return cascade;
}

function append(map: Map<string, GraphRelationship[]>, key: string, relationship: GraphRelationship): void {
  const list = map.get(key) ?? [];
  list.push(relationship);
  map.set(key, list);
}
