import type { Fact, Properties } from '../../domains/fact/fact.js';
import { FactIndex } from '../../domains/fact/fact-index.js';
import { targetOf } from '../../domains/fact/facts-into.js';
import { sortKeysOf } from '../../domains/fact/sort-keys.js';
import { type CorpusAfter, countCorpus } from '../../domains/ledger/count-corpus.js';
import { responseDays } from '../../domains/response/response-days.js';
import type { GraphNode, GraphRelationship } from '../graph-node.js';
import { resolveAudiences } from './audience-resolution.js';
import { deriveCascade, deriveMentions } from './document-edges.js';
import { deriveIssuers } from './issuers.js';
import { deriveLedgers } from './ledgers.js';
import { deriveNameForms } from './name-forms.js';
import { rankingEventsOf } from './ranking-events.js';
import { searchEntriesOf } from './search-entries.js';
import type { SourceNodes } from './source-nodes.js';
import { statedPropertiesOf } from './stated-properties.js';
import { timelineEventsOf } from './timeline-events.js';

/**
 * Facts together with every fact that their derivations look at. All facts of a graph are one family; a graph too large
 * for that falls into many, where what several share (bodies, rosters) is own to one of them and a guest in the others.
 */
export interface FactFamily {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Whether the family writes a fact; a guest is only looked at. */
  readonly isOwn: (fact: Fact) => boolean;
  /** Where the words of all of them stand; gathers the spans that the own facts need. */
  readonly sources: SourceNodes;
  /** Of the whole graph, where the family is not all of it. */
  readonly corpusAfter?: CorpusAfter;
  /** Since when a fact is known, in a graph that was ever recorded. */
  readonly learnedOf?: (fact: Fact) => readonly GraphRelationship[];
}

/** The nodes of a family's own facts, and of all that is derived from them; not those of the sources. */
export function* deriveFamily(family: FactFamily): Generator<GraphNode> {
  const { facts, isOwn, sources } = family;
  const own = [...facts.values()].filter(isOwn);
  const index = new FactIndex(facts.values());
  const corpusAfter = family.corpusAfter ?? countCorpus(index);
  const mentions = deriveMentions(facts.values(), sources);
  yield* factNodes(own, family, index, mentions);
  for (const fact of own) yield* timelineEventsOf(fact);
  yield* deriveLedgers(index, mentions, corpusAfter);
  yield* searchEntriesOf(own);
  yield* rankingEventsOf(facts);
}

function* factNodes(
  own: readonly Fact[],
  { facts, sources, learnedOf = () => [] }: FactFamily,
  index: FactIndex,
  mentions: ReadonlyMap<string, readonly GraphRelationship[]>,
): Generator<GraphNode> {
  const cascade = deriveCascade(facts.values());
  const issuers = deriveIssuers(facts);
  const resolutions = resolveAudiences(index);
  const nameForms = own.some(hasName) ? deriveNameForms(facts) : NO_FORMS;
  for (const fact of own) {
    const { id } = fact;
    const resolution = resolutions.get(id);
    const derived = {
      ...sortKeysOf(fact),
      ...nameForms.get(id),
      ...resolution?.properties,
      ...(fact.type === 'Response' ? responseDays(fact, index) : {}),
      ...membershipOf(fact),
    };
    yield toFactNode(fact, derived, [
      ...fact.evidence.map((evidence) => sources.prove(evidence)),
      ...(mentions.get(id) ?? []),
      ...(cascade.get(id) ?? []),
      ...(issuers.get(id) ?? []),
      ...(resolution?.relationships ?? []),
      ...learnedOf(fact),
    ]);
  }
}

/** Both ends of a membership beside each other: whether a body belongs to a class is one look-up, however large both are. */
function membershipOf(fact: Fact): Properties {
  if (fact.type !== 'AudienceMembership') return {};
  return { audience: targetOf(fact, 'MEMBER_IN'), member: targetOf(fact, 'HAS_MEMBER') };
}

const NO_FORMS: ReadonlyMap<string, Properties> = new Map();

function hasName({ type }: Fact): boolean {
  return type === 'Organization' || type === 'Alias';
}

function toFactNode(fact: Fact, derivedProperties: Properties, derived: readonly GraphRelationship[]): GraphNode {
  const { id, type, links, inputs } = fact;
  return {
    id,
    labels: ['Fact', type],
    properties: { ...statedPropertiesOf(fact), ...derivedProperties },
    relationships: [...links, ...inputs.map((to) => ({ type: 'INFERRED_FROM', to })), ...derived],
  };
}
