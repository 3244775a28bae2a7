import { type Fact, toFactId } from '../domains/fact/fact.js';
import { FactIndex } from '../domains/fact/fact-index.js';
import { type Decision, Decisions, isAccepted } from './decision.js';
import type { Conclusion, Rule } from './rule.js';
import { rules as allRules } from './rules.js';

/** The claimant of what rules conclude. */
const RULES = 'rules';

interface Concluded<Kind extends Decision> {
  readonly facts: Map<string, Fact>;
  /** Decisions that met no conclusion. */
  readonly unmatched: readonly Kind[];
}

/**
 * What the rules conclude from facts. Later rules see what earlier ones concluded. What is stated or written down by hand
 * stands; of two rules that conclude the same, the surer one does, and of equally sure ones the earlier. A decision wins
 * over all of them, but not over what a text says.
 */
export function conclude<Kind extends Decision>(
  given: ReadonlyMap<string, Fact>,
  decided: Iterable<Kind> = [],
  rules: readonly Rule[] = allRules,
): Concluded<Kind> {
  const decisions = new Decisions(decided);
  const kept = [...given.values()].flatMap((fact) =>
    fact.basis === 'INFERRED' ? (decisions.apply(fact) ?? []) : fact,
  );
  const facts = new Map<string, Fact>(kept.map((fact) => [fact.id, fact]));
  const index = new FactIndex(facts.values());
  for (const rule of rules) {
    for (const conclusion of [...rule.conclude(index)]) {
      const known = facts.get(toFactId(conclusion.type, conclusion.key));
      if (known && !known.claimedBy.includes(RULES)) continue;
      const fact = decisions.apply(toFact(conclusion, rule));
      if (!fact || !isAsserted(fact, rule) || (known && !isSurer(fact, known))) continue;
      facts.set(fact.id, fact);
      index.set(fact);
    }
  }
  return { facts, unmatched: decisions.listUnmatched() };
}

function isAsserted(fact: Fact, { threshold }: Rule): boolean {
  return isAccepted(fact) || fact.confidence >= threshold;
}

function isSurer(fact: Fact, known: Fact): boolean {
  if (isAccepted(fact) !== isAccepted(known)) return isAccepted(fact);
  return fact.confidence > known.confidence;
}

function toFact(conclusion: Conclusion, { id: rule }: Rule): Fact {
  const { type, key, links, confidence, reasons, counterEvidence, inputs } = conclusion;
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
    properties: {},
    links,
    evidence: [],
    claimedBy: [RULES],
    places: [],
  };
}
