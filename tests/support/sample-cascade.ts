import type { CascadeDocument, CascadeFact } from '../../src/domains/chain/cascade.js';
import type { ChainHop } from '../../src/domains/chain/chain-hop.js';

type Response = CascadeDocument['responses'][number];

/** A fact that leads to a body, document or action; its id says so. */
export function leadingTo(to: string, fact: Partial<CascadeFact> = {}): CascadeFact {
  return { id: `fact to ${to}`, basis: 'EXPLICIT', confidence: 1, to, ...fact };
}

/** A document of a cascade, undated and without anything around it as far as a test does not say otherwise. */
export function aDocument(id: string, rest: Partial<CascadeDocument> = {}): CascadeDocument {
  const empty = { issuers: [], transmissions: [], ties: [], assignments: [], responses: [] };
  return { id, positionKey: id, writtenOn: null, printedOn: null, ...empty, ...rest };
}

export function addressedTo(to: string, members: readonly string[] = [], channel = 'ADDRESSED') {
  return { ...leadingTo(to), channel, members: members.map((member) => leadingTo(member)) };
}

export function tiedTo(to: string, kind: 'FORWARDS' | 'ISSUES' = 'FORWARDS') {
  return { ...leadingTo(to), kind };
}

export function assignedTo(to: string, directive: string) {
  return { ...leadingTo(to), directive };
}

export function answeredBy(to: string, rest: Partial<Response> = {}): Response {
  return { ...leadingTo(to), asked: '', notBefore: null, notAfter: null, actors: [], ...rest };
}

export function cascadeOf(...documents: readonly CascadeDocument[]): Map<string, CascadeDocument> {
  return new Map(documents.map((document) => [document.id, document]));
}

/** A chain as one line: `省科协 =ISSUED=> 通知 =ADDRESSED=> 各市`. */
export function renderChain(hops: readonly ChainHop[]): string {
  const [first] = hops;
  return first ? [first.from, ...hops.map(({ kind, to }) => `=${kind}=> ${to}`)].join(' ') : '';
}
