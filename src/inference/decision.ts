import type { Verdict } from '../domains/dossier/decisions.model.js';
import type { Fact, FactId } from '../domains/fact/fact.js';

/** A person's word on one conclusion. */
export interface Decision {
  /** Id of the fact that is concluded. */
  readonly target: FactId;
  readonly verdict: Verdict;
  /** The rule whose conclusion is meant; absent: whichever. */
  readonly rule?: string | undefined;
  readonly by: string;
  readonly on: string;
  readonly reason: string;
}

/** Applies decisions to conclusions, and remembers which of them found one. */
export class Decisions<Kind extends Decision> {
  readonly #byTarget = new Map<FactId, Kind[]>();
  readonly #applied = new Set<Kind>();

  constructor(decisions: Iterable<Kind>) {
    for (const decision of decisions) {
      this.#byTarget.set(decision.target, [...(this.#byTarget.get(decision.target) ?? []), decision]);
    }
  }

  /** The conclusion as it is decided: unchanged, with the decision that accepts it, or undefined where it is rejected. */
  apply(conclusion: Fact): Fact | undefined {
    const decision = this.#byTarget
      .get(conclusion.id)
      ?.find(({ rule }) => rule === undefined || rule === conclusion.rule);
    if (!decision) return conclusion;
    this.#applied.add(decision);
    if (decision.verdict === 'REJECT') return undefined;
    const { verdict, by, on, reason } = decision;
    const properties = { decisionVerdict: verdict, decisionBy: by, decisionOn: on, decisionReason: reason };
    return { ...conclusion, properties: { ...conclusion.properties, ...properties } };
  }

  /** Decisions that no conclusion met. */
  listUnmatched(): Kind[] {
    return [...this.#byTarget.values()].flat().filter((decision) => !this.#applied.has(decision));
  }
}

export function isAccepted({ properties }: Fact): boolean {
  return properties.decisionVerdict === 'ACCEPT';
}
