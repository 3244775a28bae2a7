import type { Fact, Properties } from '../../domains/fact/fact.js';

/** What a fact stores that is not derived from anything: its own properties, and how it is known. */
export function statedPropertiesOf(fact: Fact): Properties {
  const { basis, confidence, rule, reasons, counterEvidence, claimedBy, properties } = fact;
  return { ...properties, basis, confidence, rule, reasons, counterEvidence, claimedBy: [...claimedBy].sort() };
}
