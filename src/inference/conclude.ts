import { type Fact, toFactId } from '../domains/fact/fact.js';
import { FactIndex } from '../domains/fact/fact-index.js';
import type { Conclusion, Rule } from './rule.js';
import { rules as allRules } from './rules.js';

/** The claimant of what rules conclude. */
export const RULES = 'rules';

/**
 * What the rules conclude from facts. Later rules see what earlier ones concluded. What is stated or written down by hand
 * stands; of two rules that conclude the same, the surer one does, and of equally sure ones the earlier.
 */
export function conclude(facts: ReadonlyMap<string, Fact>, rules: readonly Rule[] = allRules): Map<string, Fact> {
  const index = new FactIndex(facts.values());
  const all = new Map(facts);
  for (const rule of rules) {
    for (const conclusion of [...rule.conclude(index)]) {
      const fact = toFact(conclusion, rule);
      const known = all.get(fact.id);
      if (fact.confidence < rule.threshold || (known && !yieldsTo(known, fact))) continue;
      all.set(fact.id, fact);
      index.set(fact);
    }
  }
  return all;
}

function yieldsTo(known: Fact, fact: Fact): boolean {
  return known.claimedBy.includes(RULES) && known.confidence < fact.confidence;
}

function toFact(conclusion: Conclusion, { id: rule }: Rule): Fact {
  const { type, key, links, properties = {}, confidence, reasons, counterEvidence, inputs } = conclusion;
  return {
    id: toFactId(type, key),
    type,
    key,
    basis: 'INFERRED',
    confidence,
    rule,
    reasons,
    counterEvidence,
    inputs,
    properties,
    links,
    evidence: [],
    claimedBy: [RULES],
    places: [],
  };
}
