import type { Fact } from '../fact/fact.js';
import { BASES } from '../fact/fact.model.js';
import type { FactIndex } from '../fact/fact-index.js';
import { weakestBasis } from '../fact/weakest-basis.js';
import { answeredOn, responseDays } from '../response/response-days.js';
import type { LedgerAggregate, LedgerResponse } from './ledger.js';
import type { LedgerSubject } from './ledger-subject.js';

export interface Responders {
  /** By body: what it answered, surest first, then earliest. */
  readonly byBody: ReadonlyMap<string, readonly LedgerResponse[]>;
  readonly aggregates: readonly LedgerAggregate[];
}

/** Sorts after every day. */
const UNDATED = '~';

/** Who answered, named or as an unnamed number. What is not known to have happened by `asOf` is left out. */
export function findResponders(subject: LedgerSubject, index: FactIndex, asOf = UNDATED): Responders {
  const answers = responsesTo(subject, index)
    .map((response) => ({ response, on: answeredOn(response, index) }))
    .filter(({ on: { latest } }) => latest === undefined || latest <= asOf)
    .flatMap(({ response, on }) => actorsOf(response, index).map((actor) => ({ response, on, ...actor })));
  const byBody = new Map<string, LedgerResponse[]>();
  for (const { response, on, part, body } of answers) {
    if (body.type !== 'Organization') continue;
    const basis = weakestBasis([response.basis, part.basis]);
    const passesOn = index.end(response, 'RESPONDS_WITH')?.type === 'Document';
    const answer = { id: response.id, basis, passesOn, ...on, ...responseDays(response, index) };
    byBody.set(body.id, [...(byBody.get(body.id) ?? []), answer].sort(surestThenEarliest));
  }
  const aggregates = answers
    .filter(({ body }) => body.type === 'AggregateActor' || body.type === 'Audience')
    .map(({ response, part, body }) => ({
      actor: body.id,
      response: response.id,
      participation: part.id,
      ...countOf(body),
    }))
    .sort((left, right) => (left.response < right.response ? -1 : 1));
  return { byBody, aggregates };
}

/** Of a directive: what answers it, and what passes its document on. */
function responsesTo({ ofDocument, documents, directives }: LedgerSubject, index: FactIndex): Fact[] {
  const toDocuments = documents
    .flatMap(({ id }) => index.into({ id }, 'RESPONDS_TO'))
    .filter((response) => ofDocument || index.end(response, 'RESPONDS_WITH')?.type === 'Document');
  return [...toDocuments, ...directives.flatMap(({ id }) => index.into({ id }, 'RESPONDS_TO'))];
}

/** Who did it: the actors of an action, the issuers of a document; with the fact that says so. */
export function actorsOf(response: Fact, index: FactIndex): { part: Fact; body: Fact }[] {
  const given = index.end(response, 'RESPONDS_WITH');
  if (!given) return [];
  const parts =
    given.type === 'Action'
      ? index.into(given, 'PARTICIPATES_IN').filter(({ properties }) => properties.role === 'ACTOR')
      : index.into(given, 'ATTRIBUTES').filter(({ properties }) => properties.role === 'ISSUER');
  return parts.flatMap((part) => {
    const body = index.end(part, given.type === 'Action' ? 'TAKEN_BY' : 'ATTRIBUTED_TO');
    return body ? [{ part, body }] : [];
  });
}

/** A class that acted without a count has at least one member that did. */
function countOf({ properties: { min, max } }: Fact): { atLeast: number; atMost?: number } {
  return { atLeast: typeof min === 'number' ? min : 1, ...(typeof max === 'number' ? { atMost: max } : {}) };
}

function surestThenEarliest(left: LedgerResponse, right: LedgerResponse): number {
  const byBasis = BASES.indexOf(left.basis) - BASES.indexOf(right.basis);
  const order = (answer: LedgerResponse) => `${answer.latest ?? UNDATED}|${answer.id}`;
  return byBasis || (order(left) < order(right) ? -1 : 1);
}
