import { nameOfDocument } from '../document-ties.js';
import { nameOfAudience, nameOfBody } from '../membership/conclude-membership.js';
import { aFinding, type Candidate, type Finding } from './candidate.js';
import type { Expectation } from './expectations.js';
import { WEIGHTS } from './weights.js';

/** Why the actor is expected to answer, and how sure that is: as sure as its membership of the class. */
export function weighAddressee({ actor, document, expectations }: Candidate): Finding & { readonly certainty: number } {
  const [best, ...others] = expectations;
  if (!best) throw new RangeError('a candidate has at least one expectation');
  const surest = others.reduce((left, right) => (certaintyOf(right) > certaintyOf(left) ? right : left), best);
  const { membership, recipient, saidBy } = surest;
  return {
    ...aFinding(WEIGHTS.addressee, {
      reasons: [sentenceOf(nameOfBody(actor), nameOfDocument(document), surest)],
      counterEvidence:
        membership?.basis === 'INFERRED'
          ? [`${nameOfBody(actor)}属于${nameOfAudience(recipient)}，这一点本身是推断`]
          : [],
      restsOn: [actor, saidBy, ...(membership ? [membership] : [])],
    }),
    certainty: certaintyOf(surest),
  };
}

function certaintyOf({ membership }: Expectation): number {
  return membership?.confidence ?? 1;
}

function sentenceOf(actor: string, document: string, { directive, recipient, membership }: Expectation): string {
  const who = membership ? `所属的${nameOfAudience(recipient)}` : '';
  if (!directive) return `行动者${actor}${who}是${document}的主送对象`;
  const { locator = '', title } = directive.properties;
  const task = title === undefined ? String(locator) : `${String(locator)}${String(title)}`;
  return `${document}的要求“${task}”交给行动者${actor}${who}`;
}
