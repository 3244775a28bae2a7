import type { Fact } from '../fact/fact.js';
import { type FactsInto, indexFactsInto, targetsOf } from '../fact/facts-into.js';
import { sortKeysOf } from '../fact/sort-keys.js';
import type { Cascade, CascadeDocument, CascadeFact } from './cascade.js';
import { type IssuedDocuments, toIssuedDocuments } from './issued-documents.js';
import { onwardDocumentsOf } from './onward-documents.js';

/** As far as `listCascadeByDocumentIds` walks. */
const GREATEST_LENGTH = 12;

interface World {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly ends: readonly string[];
  readonly into: FactsInto;
  /** From each document to those that carry it on. */
  readonly onward: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The cascade of these documents, from facts in memory: the same as `listCascadeByDocumentIds` reads from the graph, and
 * never cut, since the facts are at hand already. `ends` are bodies that chains must reach.
 */
export function cascadeOfFacts(
  facts: ReadonlyMap<string, Fact>,
  starts: readonly string[],
  ends: readonly string[] = [],
): Cascade {
  const world = { facts, ends, into: indexFactsInto(facts.values()), onward: onwardOf(facts.values()) };
  const documents = [...reachedFrom(starts, world)].flatMap((id) => facts.get(id) ?? []);
  return { documents: new Map(documents.map((document) => [document.id, toDocument(document, world)])), cut: false };
}

/** The newest documents that a body issued: the same as `listDocumentIdsByIssuerId` gives. */
export function documentsIssuedBy(facts: ReadonlyMap<string, Fact>, issuer: string): IssuedDocuments {
  const ids = [...facts.values()]
    .filter((fact) => isOf(fact, 'Attribution', 'ISSUER') && targetsOf(fact, 'ATTRIBUTED_TO').includes(issuer))
    .flatMap((fact) => targetsOf(fact, 'ATTRIBUTES'));
  const issued = [...new Set(ids)].flatMap((id) => facts.get(id) ?? []);
  const keyed = issued.map((document) => ({ id: document.id, keys: sortKeysOf(document) }));
  keyed.sort((left, right) => (String(left.keys.newestKey) < String(right.keys.newestKey) ? -1 : 1));
  return toIssuedDocuments(keyed.map(({ id, keys }) => [id, keys.dateKey]));
}

function onwardOf(facts: Iterable<Fact>): Map<string, Set<string>> {
  const onward = new Map<string, Set<string>>();
  for (const fact of facts) {
    const ends = onwardDocumentsOf(fact);
    if (ends) onward.set(ends.from, (onward.get(ends.from) ?? new Set()).add(ends.to));
  }
  return onward;
}

function reachedFrom(starts: readonly string[], { onward }: World): Set<string> {
  const reached = new Set(starts);
  let latest: readonly string[] = starts;
  for (let length = 0; length < GREATEST_LENGTH && latest.length > 0; length += 1) {
    latest = latest.flatMap((id) => [...(onward.get(id) ?? [])]).filter((id) => !reached.has(id));
    for (const id of latest) reached.add(id);
  }
  return reached;
}

function toDocument(document: Fact, world: World): CascadeDocument {
  const { id, properties } = document;
  const { into } = world;
  const directives = into('CONTAINED_IN', id);
  const responses = responsesTo([id, ...directives.map((directive) => directive.id)], world);
  const active = new Set([
    ...responses.flatMap(({ actors }) => actors.map(({ to }) => to)),
    ...[...(world.onward.get(id) ?? [])].flatMap((next) => issuersOf(next, world).map(({ to }) => to)),
    ...world.ends,
  ]);
  return {
    id,
    positionKey: String(sortKeysOf(document).positionKey),
    writtenOn: dayOf(properties.writtenOn),
    printedOn: dayOf(properties.printedOn),
    issuers: issuersOf(id, world),
    transmissions: into('TRANSMITS', id).flatMap((fact) =>
      leadsTo(fact, 'TRANSMITS_TO').map((step) => ({
        ...step,
        channel: String(fact.properties.channel),
        members: into('MEMBER_IN', step.to)
          .flatMap((membership) => leadsTo(membership, 'HAS_MEMBER'))
          .filter(({ to }) => active.has(to)),
      })),
    ),
    ties: tiesOf(id, world),
    assignments: inOrder(directives.flatMap((directive) => into('ASSIGNS', directive.id))).flatMap((fact) =>
      targetsOf(fact, 'ASSIGNS').flatMap((directive) =>
        leadsTo(fact, 'ASSIGNS_TO').map((step) => ({ ...step, directive })),
      ),
    ),
    responses,
  };
}

function issuersOf(id: string, { into }: World): CascadeFact[] {
  return into('ATTRIBUTES', id)
    .filter((fact) => isOf(fact, 'Attribution', 'ISSUER'))
    .flatMap((fact) => leadsTo(fact, 'ATTRIBUTED_TO'));
}

function tiesOf(id: string, { into, onward }: World): CascadeDocument['ties'] {
  const ties = inOrder([...into('LINKS_FROM', id), ...into('LINKS_TO', id)]).filter(onwardDocumentsOf);
  return ties.flatMap((fact) =>
    [...targetsOf(fact, 'LINKS_FROM'), ...targetsOf(fact, 'LINKS_TO')]
      .filter((next) => next !== id && onward.get(id)?.has(next))
      .map((next) => ({ ...toStep(fact, next), kind: String(fact.properties.kind) })),
  );
}

function responsesTo(asked: readonly string[], { facts, into }: World): CascadeDocument['responses'] {
  const responses = inOrder(asked.flatMap((id) => into('RESPONDS_TO', id)));
  return responses.flatMap((fact) =>
    targetsOf(fact, 'RESPONDS_TO').flatMap((object) =>
      leadsTo(fact, 'RESPONDS_WITH').flatMap((step) => {
        const action = facts.get(step.to);
        if (action?.type !== 'Action' || !asked.includes(object)) return [];
        const { notBefore, notAfter } = action.properties;
        const actors = into('PARTICIPATES_IN', action.id)
          .filter((participation) => isOf(participation, 'Participation', 'ACTOR'))
          .flatMap((participation) => leadsTo(participation, 'TAKEN_BY'));
        return [{ ...step, asked: object, notBefore: dayOf(notBefore), notAfter: dayOf(notAfter), actors }];
      }),
    ),
  );
}

function isOf({ type, properties }: Fact, wanted: Fact['type'], role: string): boolean {
  return type === wanted && properties.role === role;
}

function leadsTo(fact: Fact, type: string): CascadeFact[] {
  return targetsOf(fact, type).map((to) => toStep(fact, to));
}

function toStep({ id, basis, confidence }: Fact, to: string): CascadeFact {
  return { id, basis, confidence, to };
}

/** Each fact once, in the order of the text. */
function inOrder(facts: readonly Fact[]): Fact[] {
  const keyed = [...new Set(facts)].map((fact) => ({ fact, key: String(sortKeysOf(fact).positionKey) }));
  return keyed.sort((left, right) => (left.key < right.key ? -1 : 1)).map(({ fact }) => fact);
}

function dayOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
