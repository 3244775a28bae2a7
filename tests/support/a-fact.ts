import { type Evidence, type Fact, type FactId, type Link, toFactId } from '../../src/domains/fact/fact.js';
import type { FactType } from '../../src/domains/fact/fact.model.js';

/** A fact that the dossier `reading-month` states, as far as a test does not say otherwise. */
export function aFact(type: FactType, { key = 'one', ...rest }: Partial<Omit<Fact, 'id' | 'type'>> = {}): Fact {
  return {
    id: toFactId(type, key),
    type,
    key,
    basis: 'EXPLICIT',
    confidence: 1,
    reasons: [],
    counterEvidence: [],
    inputs: [],
    properties: {},
    links: [],
    evidence: [],
    claimedBy: ['reading-month'],
    places: [{ file: 'reading-month.yaml', line: 1, path: '' }],
    ...rest,
  };
}

export function linkTo(type: string, { id }: { readonly id: FactId }): Link {
  return { type, to: id };
}

export function evidenceAt(start: number, rest: Partial<Evidence> = {}): Evidence {
  return { source: 's'.repeat(64), start, end: start + 5, sha256: 'h'.repeat(64), ...rest };
}

export function byId(...facts: readonly Fact[]): Map<string, Fact> {
  return new Map(facts.map((fact) => [fact.id, fact]));
}
