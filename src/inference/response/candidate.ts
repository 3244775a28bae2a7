import type { Fact } from '../../domains/fact/fact.js';
import type { Expectation } from './expectations.js';

/** A deed, one of its actors, and a document that this actor is expected to answer. */
export interface Candidate {
  readonly action: Fact;
  readonly actor: Fact;
  readonly document: Fact;
  /** Never empty. */
  readonly expectations: readonly Expectation[];
  /** The directives of the document that concern the actor. */
  readonly directives: readonly Fact[];
}

/** What one piece of evidence says of a candidate. */
export interface Finding {
  /** What it adds to the score; 0 where it speaks against, or says nothing. */
  readonly weight: number;
  readonly reasons: readonly string[];
  readonly counterEvidence: readonly string[];
  readonly restsOn: readonly Fact[];
}

export function aFinding(weight: number, rest: Partial<Omit<Finding, 'weight'>> = {}): Finding {
  return { weight, reasons: [], counterEvidence: [], restsOn: [], ...rest };
}
