import type { Fact } from '../../domains/fact/fact.js';
import type { FactIndex } from '../../domains/fact/fact-index.js';
import { groupBy } from '../../lib/group-by.js';
import { concludeMembership, mayBelong, nameOfAudience, nameOfBody } from '../membership/conclude-membership.js';
import { fitsClass, tellsItsMembers, wordsOf } from '../membership/fits-class.js';
import { listResolvedAudiences } from '../membership/resolved-audiences.js';
import type { Conclusion, Rule } from '../rule.js';

export const knownBodyOfClass: Rule = {
  id: 'known-body-of-class',
  description: 'A known body whose kind, level and place are those that the words of an open class name belongs to it.',
  concludes: 'AudienceMembership',
  threshold: 0.5,
  conclude: concludeFromKindAndPlace,
};

const CONFIDENCE = 0.9;

function* concludeFromKindAndPlace(index: FactIndex): Iterable<Conclusion> {
  const bodies = groupBy(
    index.listByType('Organization').filter(({ properties }) => properties.contextOnly !== true),
    ({ properties }) => bucketOf(properties.kind, properties.region),
  );
  const ofKind = groupBy(bodies.keys(), (bucket) => bucket.split(' ')[0]);
  for (const audience of listResolvedAudiences(index).filter((one) => isOpenByWords(one, index))) {
    const words = wordsOf(audience);
    const buckets = words.kinds.flatMap((kind) =>
      words.region === undefined ? (ofKind.get(kind) ?? []) : [bucketOf(kind, words.region)],
    );
    for (const body of buckets.flatMap((bucket) => bodies.get(bucket) ?? [])) {
      if (!fitsClass(body, words) || !mayBelong(body, audience, index)) continue;
      yield concludeMembership(body, audience, {
        confidence: CONFIDENCE,
        reasons: [`${nameOfBody(body)}的类别、层级和地域与${nameOfAudience(audience)}相符`],
        counterEvidence: ['文件没有逐一列出这一类的成员', '该机构在发文时是否已经成立，文本没有写明'],
        restsOn: [],
      });
    }
  }
}

/** So that a class reads the bodies of its kinds in its province, and no others. */
function bucketOf(kind: unknown, region: unknown): string {
  return `${String(kind)} ${region === undefined ? '' : String(region).slice(0, 2)}`;
}

/** A tie to a body, or a roster that closes the class, says more than kind and place: then these alone count. */
function isOpenByWords(audience: Fact, index: FactIndex): boolean {
  const isTied = ['HAS_UNITS_OF', 'HAS_MEMBERS_OF'].some((type) => index.out(audience, type).length > 0);
  return audience.properties.extension === 'OPEN' && !isTied && tellsItsMembers(wordsOf(audience));
}
