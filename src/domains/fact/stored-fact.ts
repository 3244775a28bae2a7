import type { Fact, FactId, Link, Properties } from './fact.js';
import type { Basis, FactType } from './fact.model.js';

/** A fact as the graph holds it, with what it points at; where its words stand is not read. */
export function toStoredFact(values: Properties, links: readonly Link[]): Fact {
  const { id, basis, confidence, rule, reasons = [], counterEvidence = [], claimedBy = [], ...properties } = values;
  return {
    id: id as FactId,
    type: String(id).split('.', 1)[0] as FactType,
    key: '',
    basis: basis as Basis,
    confidence: Number(confidence),
    rule: rule as string | undefined,
    reasons: reasons as readonly string[],
    counterEvidence: counterEvidence as readonly string[],
    inputs: [],
    properties,
    links,
    evidence: [],
    claimedBy: claimedBy as readonly string[],
    places: [],
  };
}
