import type { CascadeDocument } from './cascade.js';
import { type ChainHop, type ChainHopKind, datesOf, toHop, UNDATED } from './chain-hop.js';

type Cascade = ReadonlyMap<string, CascadeDocument>;

/** How chains from a document begin: with each of its issuers, or where none is stated, at the document itself. */
export function firstHops(document: CascadeDocument, cascade: Cascade): ChainHop[] {
  if (document.issuers.length === 0) return hopsFromDocument(document, cascade);
  const { issued } = datesOf(document);
  return document.issuers.map((issuer) =>
    toHop({ kind: 'ISSUED', from: issuer.to, to: document.id, document: document.id }, issued, [issuer]),
  );
}

/** What may follow a path on the way to an end, where one is wanted: from the document or the body where it stands. Never back to a document on the path. */
export function nextHops(path: readonly ChainHop[], cascade: Cascade, end?: string): ChainHop[] {
  const last = path.at(-1);
  const document = cascade.get(last?.document ?? '');
  if (!last || !document || last.kind === 'RESPONDED') return [];
  const following =
    last.to === document.id ? hopsFromDocument(document, cascade) : hopsFromBody(last, document, cascade, end);
  const visited = new Set(path.flatMap(({ from, to }) => [from, to]));
  return following.filter(({ to }) => !visited.has(to));
}

function hopsFromDocument(document: CascadeDocument, cascade: Cascade): ChainHop[] {
  const { reached } = datesOf(document);
  const from = document.id;
  const transmitted = document.transmissions.map((transmission) =>
    toHop({ kind: transmission.channel as ChainHopKind, from, to: transmission.to, document: document.id }, reached, [
      transmission,
    ]),
  );
  const assigned = document.assignments.map((assignment) =>
    toHop(
      { kind: 'ASSIGNED', from, to: assignment.to, document: document.id, directive: assignment.directive },
      reached,
      [assignment],
    ),
  );
  return [...transmitted, ...printedHops(document, cascade), ...assigned, ...directHops(document, cascade)];
}

function printedHops(document: CascadeDocument, cascade: Cascade): ChainHop[] {
  return document.ties
    .filter(({ kind }) => kind === 'ISSUES')
    .map((tie) =>
      toHop({ kind: 'PRINTED', from: document.id, to: tie.to, document: tie.to }, datesOf(document).reached, [tie]),
    )
    .filter(({ to }) => cascade.has(to));
}

/** Forwardings and answers by bodies that no known step reaches: they start at the document itself. */
function directHops(document: CascadeDocument, cascade: Cascade): ChainHop[] {
  const reached = bodiesReachedBy(document);
  const forwarded = document.ties
    .filter(({ kind, to }) => kind === 'FORWARDS' && !cascade.get(to)?.issuers.some((issuer) => reached.has(issuer.to)))
    .map((tie) => forwardHop(document.id, tie, cascade, []));
  const answered = document.responses
    .filter(({ actors }) => !actors.some((actor) => reached.has(actor.to)))
    .map((response) => respondHop(document.id, document, response, []));
  return [...forwarded, ...answered];
}

function bodiesReachedBy({ transmissions, assignments }: CascadeDocument): Set<string> {
  return new Set([
    ...transmissions.flatMap(({ to, members }) => [to, ...members.map((member) => member.to)]),
    ...assignments.map(({ to }) => to),
  ]);
}

/** A body passes the document on, or answers it, or contains the member that does. The other members of a class are no chains. */
function hopsFromBody(last: ChainHop, document: CascadeDocument, cascade: Cascade, end?: string): ChainHop[] {
  const body = last.to;
  const active = activeBodies(document, cascade);
  const members = document.transmissions
    .filter(({ to }) => to === body)
    .flatMap((transmission) => transmission.members)
    .filter(({ to }) => to === end || active.has(to))
    .map((member) => toHop({ kind: 'MEMBER', from: body, to: member.to, document: document.id }, UNDATED, [member]));
  const forwarded = document.ties
    .filter(({ kind }) => kind === 'FORWARDS')
    .flatMap((tie) => {
      const issuer = cascade.get(tie.to)?.issuers.find(({ to }) => to === body);
      return issuer ? [forwardHop(body, tie, cascade, [issuer])] : [];
    });
  const answered = document.responses
    .filter(({ asked }) => last.directive === undefined || asked === last.directive || asked === document.id)
    .flatMap((response) => {
      const actor = response.actors.find(({ to }) => to === body);
      return actor ? [respondHop(body, document, response, [actor])] : [];
    });
  return [...dedupe(members), ...forwarded, ...answered];
}

/** Bodies that pass a document on or answer it. */
function activeBodies({ ties, responses }: CascadeDocument, cascade: Cascade): Set<string> {
  const forwarders = ties.filter(({ kind }) => kind === 'FORWARDS').flatMap(({ to }) => cascade.get(to)?.issuers ?? []);
  return new Set([...forwarders, ...responses.flatMap(({ actors }) => actors)].map(({ to }) => to));
}

function forwardHop(
  from: string,
  tie: CascadeDocument['ties'][number],
  cascade: Cascade,
  more: CascadeDocument['issuers'],
): ChainHop {
  const forwarding = cascade.get(tie.to);
  const when = forwarding ? datesOf(forwarding).issued : UNDATED;
  return toHop({ kind: 'FORWARDED', from, to: tie.to, document: tie.to }, when, [tie, ...more]);
}

function respondHop(
  from: string,
  document: CascadeDocument,
  response: CascadeDocument['responses'][number],
  more: CascadeDocument['issuers'],
): ChainHop {
  const directive = response.asked === document.id ? {} : { directive: response.asked };
  return toHop(
    { kind: 'RESPONDED', from, to: response.to, document: document.id, ...directive },
    { earliest: response.notBefore, latest: response.notAfter },
    [response, ...more],
  );
}

function dedupe(hops: readonly ChainHop[]): ChainHop[] {
  return [...new Map(hops.map((hop) => [hop.to, hop])).values()];
}
