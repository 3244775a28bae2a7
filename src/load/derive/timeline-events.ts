import type { Fact } from '../../domains/fact/fact.js';
import { sha256 } from '../../evidence/sha256.js';
import type { GraphNode } from '../graph-node.js';

/** Which properties of a fact are dates of an event, and its kind. */
const EVENTS = [
  { kind: 'DOCUMENT_WRITTEN', type: 'Document', earliest: 'writtenOn', latest: 'writtenOn' },
  { kind: 'DOCUMENT_PRINTED', type: 'Document', earliest: 'printedOn', latest: 'printedOn' },
  { kind: 'EVENT_HELD', type: 'Document', earliest: 'heldOn', latest: 'heldOn' },
  { kind: 'ACTION', type: 'Action', earliest: 'notBefore', latest: 'notAfter' },
] as const;

/** The dated events of one fact; a held document or an action without any date gives one undated event. */
export function timelineEventsOf(fact: Fact): GraphNode[] {
  if (fact.type !== 'Action' && !(fact.type === 'Document' && (fact.properties.held || fact.properties.heldOn)))
    return [];
  const dated = EVENTS.filter(({ type }) => type === fact.type).flatMap(({ kind, earliest, latest }) => {
    const bounds = { earliest: fact.properties[earliest], latest: fact.properties[latest] };
    return (bounds.earliest ?? bounds.latest) ? [toEvent(fact, kind, bounds)] : [];
  });
  return dated.length > 0 ? dated : [toEvent(fact, fact.type === 'Action' ? 'ACTION' : 'DOCUMENT_WRITTEN', {})];
}

/** On one day a document is written before it is printed, and deeds come last. */
function rankOf(kind: string): number {
  return EVENTS.findIndex((event) => event.kind === kind);
}

function toEvent(fact: Fact, kind: string, { earliest, latest }: Record<string, unknown>): GraphNode {
  const date = latest ?? earliest;
  const id = `TimelineEvent.${sha256(`${kind} ${fact.id}`).slice(0, 20)}`;
  return {
    id,
    labels: ['TimelineEvent'],
    properties: {
      kind,
      dated: date !== undefined,
      earliest: earliest as string | undefined,
      latest: latest as string | undefined,
      sortDate: date as string | undefined,
      dateKey: `${date === undefined ? '~' : String(date)}|${rankOf(kind)}|${id}`,
    },
    relationships: [{ type: 'HAPPENS_TO', to: fact.id }],
  };
}
