import type { Fact } from '../../domains/fact/fact.js';
import { sortKeysOf } from '../../domains/fact/sort-keys.js';
import { toClosedType } from '../../domains/history/closed-type.js';
import type { Learned } from '../../domains/history/replay-history.js';
import { toVersionId, toWordingId } from '../../domains/history/wording-id.js';
import type { GraphNode, GraphRelationship } from '../graph-node.js';
import type { History } from '../read-history.js';
import type { ClosedWording, SecondClock } from './second-clock.js';
import type { SourceNodes } from './source-nodes.js';
import { statedPropertiesOf } from './stated-properties.js';

/** Since when a fact is known, and since when it says what it says where that is later. */
export function learnedRelationships({ recorded, changed }: Learned, history: History): GraphRelationship[] {
  return [
    ...toVersion('RECORDED_IN', recorded, history),
    ...(changed === recorded ? [] : toVersion('CHANGED_IN', changed, history)),
  ];
}

/**
 * A node for each wording that is no longer said. No label of a live fact and no type of relationship of a live fact, so
 * that no list, count, look-up or way through the graph can come upon it; only its id leads there.
 */
export function closedNodes(
  clock: SecondClock,
  history: History,
  facts: ReadonlyMap<string, Fact>,
  sources: SourceNodes,
): GraphNode[] {
  const last = new Map(clock.closed.map((wording) => [wording.fact.id as string, wording]));
  return clock.closed.map((wording) => {
    const { id } = wording.fact;
    const keepsId = !facts.has(id) && last.get(id) === wording;
    return toClosedNode(wording, keepsId, history, sources);
  });
}

function toClosedNode(
  { fact, learned, until, derived }: ClosedWording,
  keepsId: boolean,
  history: History,
  sources: SourceNodes,
): GraphNode {
  const version = history[learned.changed];
  return {
    id: keepsId || !version ? fact.id : toWordingId(fact.id, toVersionId(version)),
    labels: ['ClosedFact'],
    properties: { ...statedPropertiesOf(fact), ...sortKeysOf(fact), ...derived, current: false },
    relationships: [
      ...[
        ...fact.links.map(({ type, to }) => ({ type, to })),
        ...fact.inputs.map((to) => ({ type: 'INFERRED_FROM', to })),
        ...fact.evidence.map((evidence) => sources.prove(evidence)),
      ].map((relationship) => ({ ...relationship, type: toClosedType(relationship.type) })),
      ...learnedRelationships(learned, history),
      ...(until === undefined ? [] : toVersion('WITHDRAWN_IN', until, history)),
      ...(keepsId ? [] : [{ type: 'REPLACED_BY', to: fact.id }]),
    ],
  };
}

/** Spans and sources that only closed facts need: whoever lists sources or spans does not see them either. */
export function closedProofNodes(sources: SourceNodes, live: ReadonlySet<string>): GraphNode[] {
  const spans = sources.nodes().filter(({ id, labels }) => labels.includes('Span') && !live.has(id));
  const used = new Set(spans.flatMap(({ relationships }) => relationships.map(({ to }) => to)));
  const texts = sources.nodes().filter(({ id, labels }) => labels.includes('Source') && !live.has(id) && used.has(id));
  return [...spans, ...texts].map((node) => ({ ...node, labels: node.labels.map((label) => `Closed${label}`) }));
}

function toVersion(type: string, position: number, history: History): GraphRelationship[] {
  const version = history[position];
  return version ? [{ type, to: toVersionId(version) }] : [];
}
