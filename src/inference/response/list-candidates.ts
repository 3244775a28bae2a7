import { reachedOn } from '../../domains/document/document-day.js';
import type { Fact } from '../../domains/fact/fact.js';
import type { FactIndex } from '../../domains/fact/fact-index.js';
import { listCarriers, listEnclosures, listIssuers } from '../document-ties.js';
import { boundsOfAction } from './action-days.js';
import type { Candidate } from './candidate.js';
import type { Expectation, Expectations } from './expectations.js';

/**
 * The candidates of a deed: its actors with the documents that they are expected to answer. What can be no response is no
 * candidate: an actor outside the audience, an issuer that answers itself, a deed that was over before the document came
 * out, one that the document itself tells of or that brought it forth, and what is answered already.
 */
export function* listCandidates(action: Fact, expectations: Expectations, index: FactIndex): Iterable<Candidate> {
  for (const actor of listActors(action, index)) {
    for (const [id, expected] of expectations.of(actor)) {
      const document = index.get(id);
      if (!document || !mayAnswer(action, actor, document, index)) continue;
      yield { action, actor, document, expectations: expected, directives: listDirectives(document, expected, index) };
    }
  }
}

function listActors(action: Fact, index: FactIndex): Fact[] {
  return index
    .into(action, 'PARTICIPATES_IN')
    .filter(({ properties }) => properties.role === 'ACTOR')
    .flatMap((participation) => index.out(participation, 'TAKEN_BY'))
    .filter(({ type }) => type === 'Organization');
}

function mayAnswer(action: Fact, actor: Fact, document: Fact, index: FactIndex): boolean {
  const asked = reachedOn(document, index);
  const { latest } = boundsOfAction(action, index);
  if (asked !== undefined && latest !== undefined && latest < asked) return false;
  const itself = [document, ...listCarriers(document, index), ...listEnclosures(document, index)];
  if (itself.some((one) => speaksFor(listIssuers(one, index), actor, index))) return false;
  const ownDocuments = [...index.out(action, 'REPORTED_IN'), ...index.out(action, 'PRODUCES')];
  return !itself.some((one) => ownDocuments.includes(one)) && !isAnswered(action, document, index);
}

/** Whether a body issued something itself, or one of its own offices did. */
function speaksFor(issuers: readonly Fact[], body: Fact, index: FactIndex): boolean {
  const wholes = issuers
    .flatMap((issuer) => index.into(issuer, 'AFFILIATES'))
    .filter(({ properties }) => properties.kind === 'PART_OF')
    .flatMap((affiliation) => index.out(affiliation, 'AFFILIATES_TO'));
  return [...issuers, ...wholes].includes(body);
}

/** Whether it is known already, from a text or from an earlier rule, that the deed answers the document or a task of it. */
function isAnswered(action: Fact, document: Fact, index: FactIndex): boolean {
  return index
    .into(action, 'RESPONDS_WITH')
    .flatMap((response) => index.out(response, 'RESPONDS_TO'))
    .some((asked) => asked.id === document.id || index.out(asked, 'CONTAINED_IN').includes(document));
}

/** The directives that are given to the actor, and those that name nobody and so concern every addressee. */
function listDirectives(document: Fact, expectations: readonly Expectation[], index: FactIndex): Fact[] {
  const given = new Set(expectations.map(({ directive }) => directive));
  return index
    .into(document, 'CONTAINED_IN')
    .filter(
      (directive) =>
        given.has(directive) ||
        (index.out(directive, 'DIRECTED_AT').length === 0 && index.into(directive, 'ASSIGNS').length === 0),
    );
}
