import type { History } from '../domains/dossier/history.model.js';
import type { Fact, Properties } from '../domains/fact/fact.js';
import { sha256 } from '../evidence/sha256.js';
import { compileInputs, inputsHashOf, versionOf } from './compile-inputs.js';
import { resolveAudiences } from './derive/audience-resolution.js';
import { deriveCascade, deriveMentions } from './derive/document-edges.js';
import { responseDays } from './derive/response-days.js';
import { sortKeysOf } from './derive/sort-keys.js';
import { SourceNodes } from './derive/source-nodes.js';
import { timelineEventsOf } from './derive/timeline-events.js';
import type { GraphNode, GraphRelationship } from './graph-node.js';
import type { Inputs } from './read-inputs.js';

export const DATASET_ID = 'Dataset.current';

/** The whole graph that the inputs stand for: facts, what proves them, and what is derived to read them fast. */
export function toGraph(inputs: Inputs, facts = compileInputs(inputs)): GraphNode[] {
  const sources = new SourceNodes(inputs);
  const mentions = deriveMentions(facts.values(), sources);
  const cascade = deriveCascade(facts.values());
  const resolutions = resolveAudiences(facts);
  const recordedIn = recordingsOf(inputs);
  const derivedProperties = (fact: Fact) => ({
    ...sortKeysOf(fact),
    ...(fact.type === 'Response' ? responseDays(fact, facts) : {}),
  });
  const factNodes = [...facts.values()].map((fact) =>
    toFactNode(fact, { ...derivedProperties(fact), ...resolutions.get(fact.id)?.properties }, [
      ...fact.evidence.map((evidence) => sources.prove(evidence)),
      ...(mentions.get(fact.id) ?? []),
      ...(cascade.get(fact.id) ?? []),
      ...(resolutions.get(fact.id)?.relationships ?? []),
      ...(recordedIn.get(fact.id) ?? []),
    ]),
  );
  return [
    ...factNodes,
    ...sources.nodes(),
    ...[...facts.values()].flatMap(timelineEventsOf),
    ...versionNodes(inputs),
    toDatasetNode(inputs, [...facts.values()]),
  ];
}

function toFactNode(fact: Fact, derivedProperties: Properties, derived: readonly GraphRelationship[]): GraphNode {
  const { id, type, basis, confidence, rule, reasons, counterEvidence, claimedBy, properties, links, inputs } = fact;
  return {
    id,
    labels: ['Fact', type],
    properties: {
      ...properties,
      basis,
      confidence,
      rule,
      reasons,
      counterEvidence,
      claimedBy: [...claimedBy].sort(),
      ...derivedProperties,
    },
    relationships: [
      ...links.map(({ type, to }) => ({ type, to })),
      ...inputs.map((to) => ({ type: 'INFERRED_FROM', to })),
      ...derived,
    ],
  };
}

/** For each fact, the version that asserted it first (or again, after it was withdrawn). */
function recordingsOf({ history }: Inputs): Map<string, GraphRelationship[]> {
  const recordings = new Map<string, GraphRelationship[]>();
  for (const entry of history.content.versions) {
    for (const id of entry.withdrawn) recordings.delete(id);
    for (const id of entry.asserted) recordings.set(id, [{ type: 'RECORDED_IN', to: toVersionId(entry) }]);
  }
  return recordings;
}

function versionNodes({ history }: Inputs): GraphNode[] {
  return history.content.versions.map((entry) => ({
    id: toVersionId(entry),
    labels: ['DatasetVersion'],
    properties: {
      version: entry.version,
      recordedAt: entry.recordedAt,
      dateKey: `${entry.recordedAt}|${entry.version}`,
    },
    relationships: [],
  }));
}

/** A version may be recorded again after another: what was taken away and comes back makes the same version twice. */
function toVersionId({ version, recordedAt }: History['versions'][number]): string {
  return `DatasetVersion.${sha256(`${version} ${recordedAt}`).slice(0, 20)}`;
}

/** Counts are derived once, so that asking for them costs nothing however large the graph is. */
function toDatasetNode(inputs: Inputs, facts: readonly Fact[]): GraphNode {
  const counts = new Map<string, number>();
  for (const { type } of facts) counts.set(type, (counts.get(type) ?? 0) + 1);
  const sorted = [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    id: DATASET_ID,
    labels: ['Dataset'],
    properties: {
      version: versionOf(inputs),
      inputsHash: inputsHashOf(inputs),
      factsInferred: facts.filter(({ basis }) => basis === 'INFERRED').length,
      types: sorted.map(([type]) => type),
      typeCounts: sorted.map(([, count]) => count),
    },
    relationships: [],
  };
}
