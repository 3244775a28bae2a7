import type { Fact } from '../../domains/fact/fact.js';
import type { FactIndex } from '../../domains/fact/fact-index.js';
import { listIssuers, nameOfDocument } from '../document-ties.js';
import { concludeMembership, mayBelong, nameOfAudience, nameOfBody } from '../membership/conclude-membership.js';
import { fitsClass, tellsItsMembers, wordsOf } from '../membership/fits-class.js';
import type { Conclusion, Rule } from '../rule.js';

export const forwarderBelongsToAudience: Rule = {
  id: 'forwarder-belongs-to-audience',
  description:
    'Who passed a document on under its own name, and whose kind and place fit a class that the document is addressed to, belongs to that class.',
  concludes: 'AudienceMembership',
  threshold: 0.5,
  conclude: concludeFromForwardings,
};

const CONFIDENCE = 0.95;

function* concludeFromForwardings(index: FactIndex): Iterable<Conclusion> {
  for (const tie of index.listByType('DocumentLink')) {
    if (tie.properties.kind !== 'FORWARDS') continue;
    for (const document of index.out(tie, 'LINKS_TO')) {
      for (const forwarding of index.out(tie, 'LINKS_FROM')) {
        yield* concludeFromForwarding(forwarding, document, tie, index);
      }
    }
  }
}

function* concludeFromForwarding(forwarding: Fact, document: Fact, tie: Fact, index: FactIndex): Iterable<Conclusion> {
  for (const audience of listAddressedClasses(document, index)) {
    const words = wordsOf(audience);
    if (audience.properties.extension === 'CLOSED' || !tellsItsMembers(words)) continue;
    for (const body of listIssuers(forwarding, index)) {
      if (body.type !== 'Organization' || !fitsClass(body, words) || !mayBelong(body, audience, index)) continue;
      yield concludeMembership(body, audience, {
        confidence: CONFIDENCE,
        reasons: [
          `${nameOfBody(body)}的类别和地域与主送的${nameOfAudience(audience)}相符`,
          `${nameOfBody(body)}以自己的名义用${nameOfDocument(forwarding)}转发了主送这一类的${nameOfDocument(document)}`,
        ],
        counterEvidence: ['两份文件都没有逐一列出主送的单位'],
        restsOn: [document, forwarding, tie],
      });
    }
  }
}

function listAddressedClasses(document: Fact, index: FactIndex): Fact[] {
  return index
    .into(document, 'TRANSMITS')
    .filter(({ properties }) => properties.channel === 'ADDRESSED')
    .flatMap((transmission) => index.out(transmission, 'TRANSMITS_TO'))
    .filter(({ type }) => type === 'Audience');
}
