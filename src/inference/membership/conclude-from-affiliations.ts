import { reachedOn } from '../../domains/document/document-day.js';
import type { Fact } from '../../domains/fact/fact.js';
import type { FactIndex } from '../../domains/fact/fact-index.js';
import type { Conclusion } from '../rule.js';
import { concludeMembership, mayBelong, nameOfAudience, nameOfBody } from './conclude-membership.js';
import { fitsClass, wordsOf } from './fits-class.js';
import { mayHoldOn } from './may-hold-on.js';
import { listResolvedAudiences } from './resolved-audiences.js';

/** A tie that a class is defined by, and how sentences say it. */
interface Tie {
  /** Link from the class to the body that the others are tied to. */
  readonly link: 'HAS_UNITS_OF' | 'HAS_MEMBERS_OF';
  readonly kind: 'PART_OF' | 'MEMBER_OF';
  readonly words: string;
}

/** An affiliation says that the tie exists, rarely since when. */
const CERTAINTY = 0.95;

/** The bodies of a class that is defined by its tie to another body: all whose tie is not known to lie in another time. */
export function* concludeFromAffiliations(index: FactIndex, tie: Tie): Iterable<Conclusion> {
  for (const audience of listResolvedAudiences(index)) {
    const [document] = index.out(audience, 'DEFINED_IN');
    const day = document && reachedOn(document, index);
    for (const whole of index.out(audience, tie.link)) {
      const affiliations = index
        .into(whole, 'AFFILIATES_TO')
        .filter((affiliation) => affiliation.properties.kind === tie.kind && mayHoldOn(affiliation, day));
      yield* affiliations.flatMap((affiliation) => concludeFrom(affiliation, { audience, whole, tie }, index));
    }
  }
}

interface TiedClass {
  readonly audience: Fact;
  readonly whole: Fact;
  readonly tie: Tie;
}

function concludeFrom(affiliation: Fact, { audience, whole, tie }: TiedClass, index: FactIndex): Conclusion[] {
  return index
    .out(affiliation, 'AFFILIATES')
    .filter((body) => fitsClass(body, wordsOf(audience)) && mayBelong(body, audience, index))
    .map((body) =>
      concludeMembership(body, audience, {
        confidence: CERTAINTY * affiliation.confidence,
        reasons: [
          `${nameOfBody(body)}是${nameOfBody(whole)}的${tie.words}`,
          `${nameOfAudience(audience)}指${nameOfBody(whole)}的${tie.words}`,
        ],
        counterEvidence: doubtsOf(affiliation),
        restsOn: [whole, affiliation],
      }),
    );
}

function doubtsOf({ basis, properties: { validFrom, validTo } }: Fact): string[] {
  return [
    ...(validFrom === undefined && validTo === undefined ? ['这一关系没有写明起止日期'] : []),
    ...(basis === 'INFERRED' ? ['这一关系本身是推断的'] : []),
  ];
}
