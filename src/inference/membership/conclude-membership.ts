import type { Fact } from '../../domains/fact/fact.js';
import type { FactIndex } from '../../domains/fact/fact-index.js';
import { listIssuers } from '../document-ties.js';
import type { Conclusion } from '../rule.js';
import { roundScore } from '../score.js';

/** Whether a rule may count a body in: the words do not leave it out, and it did not issue the document itself. */
export function mayBelong(body: Fact, audience: Fact, index: FactIndex): boolean {
  if (index.out(audience, 'EXCLUDES').includes(body)) return false;
  return !index.out(audience, 'DEFINED_IN').some((document) => listIssuers(document, index).includes(body));
}

type Argument = Pick<Conclusion, 'confidence' | 'reasons' | 'counterEvidence'> & { readonly restsOn: readonly Fact[] };

export function concludeMembership(body: Fact, audience: Fact, argument: Argument): Conclusion {
  const { confidence, reasons, counterEvidence, restsOn } = argument;
  return {
    type: 'AudienceMembership',
    key: `${audience.id}|${body.id}`,
    links: [
      { type: 'MEMBER_IN', to: audience.id },
      { type: 'HAS_MEMBER', to: body.id },
    ],
    confidence: roundScore(confidence),
    reasons,
    counterEvidence,
    inputs: [...new Set([body, audience, ...restsOn].map(({ id }) => id))],
  };
}

/** How a sentence names a class. */
export function nameOfAudience({ properties }: Fact): string {
  return `“${String(properties.text)}”`;
}

export function nameOfBody({ key, properties }: Fact): string {
  return String(properties.name ?? key);
}
