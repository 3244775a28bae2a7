import type { FactId, Link } from '../domains/fact/fact.js';
import type { FactIndex } from '../domains/fact/fact-index.js';

/** The types of facts that rules conclude, and that a person can decide about. */
export type ConclusionType = 'AudienceMembership' | 'Response';

/** What a rule concludes from facts, with everything that somebody needs to argue with it. */
export interface Conclusion {
  readonly type: ConclusionType;
  readonly key: string;
  readonly links: readonly Link[];
  /** From 0 to 1; below the rule's threshold nothing is asserted. */
  readonly confidence: number;
  /** Sentences in Chinese, as a reader of the documents would say them. */
  readonly reasons: readonly string[];
  readonly counterEvidence: readonly string[];
  /** The facts that it rests on; never empty. */
  readonly inputs: readonly FactId[];
}

export interface Rule {
  /** Permanent: conclusions, decisions and the docs name it. */
  readonly id: string;
  /** One sentence for readers of the API. */
  readonly description: string;
  readonly concludes: ConclusionType;
  /** The least confidence with which it asserts something. */
  readonly threshold: number;
  conclude(index: FactIndex): Iterable<Conclusion>;
}
