import type { Fact, Properties } from '../../domains/fact/fact.js';
import { BASES } from '../../domains/fact/fact.model.js';
import { targetOf } from '../../domains/fact/facts-into.js';
import { weakestBasis } from '../../domains/fact/weakest-basis.js';
import { type DaySpan, laneOf, toDaySpan } from '../../domains/ranking/day-window.js';
import { type RankingBy, UNNAMED } from '../../domains/ranking/ranking.model.js';
import { sha256 } from '../../evidence/sha256.js';
import type { GraphNode } from '../graph-node.js';

/** One thing that somebody did, as a ranking counts it. */
interface Event {
  readonly by: RankingBy;
  /** The action, document or response that counts. */
  readonly fact: Fact;
  /** What is counted once however many events speak of it: the fact itself, or what a response answers. */
  readonly counted: string;
  readonly actor: Fact;
  readonly span: DaySpan;
  readonly restsOn: readonly Fact[];
}

/** Somebody in a part, and the fact that gives it to them. */
interface Part {
  readonly actor: Fact;
  readonly fact: Fact;
}

/** What bodies did, as nodes without relationships: a ranking reads an index over them and touches nothing else. */
export function rankingEventsOf(facts: ReadonlyMap<string, Fact>): GraphNode[] {
  const actors = partsOf(facts, { type: 'Participation', role: 'ACTOR', in: 'PARTICIPATES_IN', taker: 'TAKEN_BY' });
  const issuers = partsOf(facts, { type: 'Attribution', role: 'ISSUER', in: 'ATTRIBUTES', taker: 'ATTRIBUTED_TO' });
  const forwardings = forwardingsOf(facts);
  const events = [...facts.values()].flatMap((fact): Event[] => {
    if (fact.type === 'Action') return toEvents('ACTIONS', fact, fact, [fact], actors.get(fact.id));
    if (fact.type === 'Response') return answersOf(fact, facts, actors, issuers);
    const forwarding = forwardings.get(fact.id);
    return forwarding ? toEvents('RELAYS', fact, fact, [fact, forwarding], issuers.get(fact.id)) : [];
  });
  return events.map(toNode);
}

/** A response counts for those who did what answers: actors of the action, issuers of the document. */
function answersOf(
  response: Fact,
  facts: ReadonlyMap<string, Fact>,
  ...parts: readonly ReadonlyMap<string, readonly Part[]>[]
): Event[] {
  const subject = facts.get(targetOf(response, 'RESPONDS_WITH'));
  if (!subject) return [];
  const takers = parts.flatMap((byThing) => byThing.get(subject.id) ?? []);
  const counted = targetOf(response, 'RESPONDS_TO');
  return toEvents('DIRECTIVES_ACTED_ON', response, subject, [response, subject], takers, counted);
}

function toEvents(
  by: RankingBy,
  fact: Fact,
  happened: Fact,
  restsOn: readonly Fact[],
  parts: readonly Part[] = [],
  counted: string = fact.id,
): Event[] {
  const span = spanOf(happened);
  return parts.map((part) => ({ by, fact, counted, actor: part.actor, span, restsOn: [...restsOn, part.fact] }));
}

/** Where only the print of a document is dated, it was issued no later, and nothing more is known. */
function spanOf({ type, properties }: Fact): DaySpan {
  const day = (name: string) => (typeof properties[name] === 'string' ? properties[name] : undefined);
  if (type === 'Action') return toDaySpan(day('notBefore'), day('notAfter'));
  return toDaySpan(day('writtenOn'), day('printedOn') ?? day('writtenOn'));
}

interface PartKind {
  readonly type: Fact['type'];
  readonly role: string;
  readonly in: string;
  readonly taker: string;
}

/** Bodies, counts and classes in a part, by the thing that they have it in. Persons and initiatives are none of these. */
function partsOf(facts: ReadonlyMap<string, Fact>, kind: PartKind): Map<string, Part[]> {
  const parts = new Map<string, Part[]>();
  for (const fact of facts.values()) {
    if (fact.type !== kind.type || fact.properties.role !== kind.role) continue;
    const actor = facts.get(targetOf(fact, kind.taker));
    if (!actor || !['Organization', 'AggregateActor', 'Audience'].includes(actor.type)) continue;
    const thing = targetOf(fact, kind.in);
    const list = parts.get(thing);
    if (list) list.push({ actor, fact });
    else parts.set(thing, [{ actor, fact }]);
  }
  return parts;
}

/** By the document that forwards: the surest of its ties, since one is enough to make it a relay. */
function forwardingsOf(facts: ReadonlyMap<string, Fact>): Map<string, Fact> {
  const surest = new Map<string, Fact>();
  for (const fact of facts.values()) {
    if (fact.type !== 'DocumentLink' || fact.properties.kind !== 'FORWARDS') continue;
    const from = targetOf(fact, 'LINKS_FROM');
    const known = surest.get(from);
    if (!known || isSurer(fact, known)) surest.set(from, fact);
  }
  return surest;
}

function isSurer(one: Fact, other: Fact): boolean {
  const rank = ({ basis, confidence, id }: Fact) => `${BASES.indexOf(basis)} ${(1 - confidence).toFixed(6)} ${id}`;
  return rank(one) < rank(other);
}

function toNode(event: Event): GraphNode {
  const { by, fact, actor, span, restsOn } = event;
  const id = `RankingEvent.${sha256(`${by} ${fact.id} ${actor.id}`).slice(0, 20)}`;
  const named = actor.type === 'Organization';
  return {
    id,
    labels: ['RankingEvent'],
    properties: {
      by,
      group: named ? actor.id : UNNAMED,
      dateKey: `${span.lastDay}|${span.firstDay}|${id}`,
      ...span,
      actor: actor.id,
      fact: fact.id,
      facts: restsOn.map((rested) => rested.id),
      basis: weakestBasis(restsOn.map(({ basis }) => basis)),
      confidence: restsOn.reduce((product, { confidence }) => product * confidence, 1),
      ...(named ? indexed(event) : {}),
    },
    relationships: [],
  };
}

/** What the window's index holds. Every property of it must be there, or the event would not be in it. */
function indexed({ by, counted, actor, span }: Event): Properties {
  const { lane, day } = laneOf(span);
  const { name, kind, region = '' } = actor.properties;
  return {
    lane: `${by} ${lane}`,
    day,
    counted,
    actorKey: `${String(name)}|${actor.id}`,
    actorKind: kind,
    actorPlace: region,
  };
}
