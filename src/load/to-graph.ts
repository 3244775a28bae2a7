import type { Fact, Properties } from '../domains/fact/fact.js';
import { FactIndex } from '../domains/fact/fact-index.js';
import { targetOf } from '../domains/fact/facts-into.js';
import { sortKeysOf } from '../domains/fact/sort-keys.js';
import { responseDays } from '../domains/response/response-days.js';
import { compileInputs, inputsHashOf, versionOf } from './compile-inputs.js';
import { resolveAudiences } from './derive/audience-resolution.js';
import { closedNodes, closedProofNodes, learnedRelationships } from './derive/closed-nodes.js';
import { corpusCoverageOf } from './derive/corpus-coverage.js';
import { deriveCascade, deriveMentions } from './derive/document-edges.js';
import { deriveIssuers } from './derive/issuers.js';
import { deriveLedgers } from './derive/ledgers.js';
import { deriveNameForms } from './derive/name-forms.js';
import { rankingEventsOf } from './derive/ranking-events.js';
import { rosterCoverageOf } from './derive/roster-coverage.js';
import { searchEntriesOf } from './derive/search-entries.js';
import { deriveSecondClock } from './derive/second-clock.js';
import { describeSources, SourceNodes } from './derive/source-nodes.js';
import { statedPropertiesOf } from './derive/stated-properties.js';
import { timelineEventsOf } from './derive/timeline-events.js';
import { versionNodes } from './derive/version-nodes.js';
import type { GraphNode, GraphRelationship } from './graph-node.js';
import type { Inputs } from './read-inputs.js';

export const DATASET_ID = 'Dataset.current';

/** The whole graph that the inputs stand for: facts, what proves them, and what is derived to read them fast. */
export function toGraph(inputs: Inputs, facts = compileInputs(inputs)): GraphNode[] {
  const index = new FactIndex(facts.values());
  const { history } = inputs;
  const described = describeSources(inputs);
  const sources = new SourceNodes(described);
  const mentions = deriveMentions(facts.values(), sources);
  const cascade = deriveCascade(facts.values());
  const issuers = deriveIssuers(facts);
  const resolutions = resolveAudiences(index);
  const nameForms = deriveNameForms(facts);
  const clock = deriveSecondClock(history, facts);
  const derivedProperties = (fact: Fact) => ({
    ...sortKeysOf(fact),
    ...nameForms.get(fact.id),
    ...resolutions.get(fact.id)?.properties,
    ...(fact.type === 'Response' ? responseDays(fact, index) : {}),
    ...membershipOf(fact),
  });
  const learnedOf = ({ id }: Fact) => {
    const learned = clock.learned.get(id);
    return learned ? learnedRelationships(learned, history) : [];
  };
  const derivedRelationships = (fact: Fact) => [
    ...fact.evidence.map((evidence) => sources.prove(evidence)),
    ...[mentions, cascade, issuers].flatMap((derived) => derived.get(fact.id) ?? []),
    ...(resolutions.get(fact.id)?.relationships ?? []),
    ...learnedOf(fact),
  ];
  const factNodes = [...facts.values()].map((fact) =>
    toFactNode(fact, derivedProperties(fact), derivedRelationships(fact)),
  );
  const live = [...factNodes, ...sources.nodes()];
  const closedSources = new SourceNodes([...clock.sources, ...described]);
  return [
    ...live,
    ...[...facts.values()].flatMap(timelineEventsOf),
    ...deriveLedgers(index, mentions),
    ...searchEntriesOf(facts.values()),
    ...rankingEventsOf(facts),
    ...corpusCoverageOf(facts),
    ...rosterCoverageOf(facts, new Set(inputs.rosters.map(({ list }) => list.sha256))),
    ...closedNodes(clock, history, facts, closedSources),
    ...closedProofNodes(closedSources, new Set(live.map(({ id }) => id))),
    ...versionNodes(history, clock.counts),
    toDatasetNode(inputs, [...facts.values()]),
  ];
}

/** Both ends of a membership beside each other: whether a body belongs to a class is one look-up, however large both are. */
function membershipOf(fact: Fact): Properties {
  if (fact.type !== 'AudienceMembership') return {};
  return { audience: targetOf(fact, 'MEMBER_IN'), member: targetOf(fact, 'HAS_MEMBER') };
}

function toFactNode(fact: Fact, derivedProperties: Properties, derived: readonly GraphRelationship[]): GraphNode {
  const { id, type, links, inputs } = fact;
  return {
    id,
    labels: ['Fact', type],
    properties: { ...statedPropertiesOf(fact), ...derivedProperties },
    relationships: [
      ...links.map(({ type, to }) => ({ type, to })),
      ...inputs.map((to) => ({ type: 'INFERRED_FROM', to })),
      ...derived,
    ],
  };
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
