import type { Fact } from '../../domains/fact/fact.js';
import type { FactIndex } from '../../domains/fact/fact-index.js';
import { concludeMembership, mayBelong, nameOfAudience, nameOfBody } from '../membership/conclude-membership.js';
import { listResolvedAudiences } from '../membership/resolved-audiences.js';
import type { Conclusion, Rule } from '../rule.js';

export const memberOfCombinedClass: Rule = {
  id: 'member-of-combined-class',
  description:
    'A member of a class belongs to every class that combines it with others, unless the words leave it out.',
  concludes: 'AudienceMembership',
  threshold: 0.5,
  conclude: concludeFromClasses,
};

function* concludeFromClasses(index: FactIndex): Iterable<Conclusion> {
  for (const audience of listResolvedAudiences(index)) {
    for (const part of index.out(audience, 'COMBINES')) {
      for (const { body, membership } of membersOf(part, index, new Set([audience.id]))) {
        if (!mayBelong(body, audience, index)) continue;
        yield concludeMembership(body, audience, {
          confidence: membership.confidence,
          reasons: [
            `${nameOfBody(body)}属于${nameOfAudience(part)}`,
            `${nameOfAudience(audience)}包括${nameOfAudience(part)}`,
          ],
          counterEvidence: membership.counterEvidence,
          restsOn: [part, membership],
        });
      }
    }
  }
}

interface Member {
  readonly body: Fact;
  readonly membership: Fact;
}

/** Through classes of classes; whom one of them leaves out does not come in by way of its parts. A circle ends where it closes. */
function* membersOf(audience: Fact, index: FactIndex, seen: ReadonlySet<string>): Iterable<Member> {
  for (const membership of index.into(audience, 'MEMBER_IN')) {
    for (const body of index.out(membership, 'HAS_MEMBER')) yield { body, membership };
  }
  const here = new Set([...seen, audience.id]);
  for (const part of index.out(audience, 'COMBINES').filter(({ id }) => !here.has(id))) {
    for (const member of membersOf(part, index, here)) {
      if (mayBelong(member.body, audience, index)) yield member;
    }
  }
}
