import type { Basis } from '../fact/fact.model.js';
import { weakestBasis } from '../fact/weakest-basis.js';
import type { CascadeDocument, CascadeFact } from './cascade.js';

export type ChainHopKind =
  | 'ISSUED'
  | 'ADDRESSED'
  | 'COPIED'
  | 'REPORTED_UP'
  | 'MEMBER'
  | 'FORWARDED'
  | 'PRINTED'
  | 'ASSIGNED'
  | 'RESPONDED';

/** One step of a chain, with ids instead of things. */
export interface ChainHop {
  readonly kind: ChainHopKind;
  readonly from: string;
  readonly to: string;
  /** The document that carries the step. */
  readonly document: string;
  readonly directive?: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly basis: Basis;
  readonly confidence: number;
  readonly facts: readonly string[];
}

/** A step that rests on all of these facts: as sure as the least sure, with the product of their confidences. */
export function toHop(
  place: Pick<ChainHop, 'kind' | 'from' | 'to' | 'document'> & { readonly directive?: string },
  when: { readonly earliest: string | null; readonly latest: string | null },
  facts: readonly CascadeFact[],
): ChainHop {
  return {
    ...place,
    ...when,
    basis: weakestBasis(facts.map(({ basis }) => basis)),
    confidence: facts.reduce((product, { confidence }) => product * confidence, 1),
    facts: facts.map(({ id }) => id),
  };
}

/**
 * When a document was issued, and when recipients could have it: from its own dates only. Where only the print is dated,
 * the issue is known to be no later, and nothing more.
 */
export function datesOf({ writtenOn, printedOn }: CascadeDocument) {
  const reached = printedOn ?? writtenOn;
  return {
    issued: { earliest: writtenOn, latest: reached },
    reached: { earliest: reached, latest: reached },
  };
}

export const UNDATED = { earliest: null, latest: null } as const;
