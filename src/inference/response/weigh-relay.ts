import type { FactIndex } from '../../domains/fact/fact-index.js';
import { listIssuers, nameOfDocument } from '../document-ties.js';
import { nameOfBody } from '../membership/conclude-membership.js';
import { aFinding, type Candidate, type Finding } from './candidate.js';
import { WEIGHTS } from './weights.js';

/** Whether the actor had passed the document on under its own name: then it certainly had it. */
export function weighRelay({ actor, document }: Candidate, index: FactIndex): Finding {
  for (const tie of index.into(document, 'LINKS_TO').filter(({ properties }) => properties.kind === 'FORWARDS')) {
    for (const forwarding of index.out(tie, 'LINKS_FROM')) {
      if (!listIssuers(forwarding, index).includes(actor)) continue;
      return aFinding(WEIGHTS.relay, {
        reasons: [`${nameOfBody(actor)}曾以${nameOfDocument(forwarding)}转发该文，可见已经收到`],
        restsOn: [tie],
      });
    }
  }
  return aFinding(0);
}
