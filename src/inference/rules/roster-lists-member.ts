import { reachedOn } from '../../domains/document/document-day.js';
import type { Fact } from '../../domains/fact/fact.js';
import type { FactIndex } from '../../domains/fact/fact-index.js';
import { groupBy } from '../../lib/group-by.js';
import { chooseRoster } from '../membership/choose-roster.js';
import { concludeMembership, mayBelong, nameOfAudience, nameOfBody } from '../membership/conclude-membership.js';
import { mayHoldOn } from '../membership/may-hold-on.js';
import { listResolvedAudiences } from '../membership/resolved-audiences.js';
import { nameOfRoster, weighRoster } from '../membership/weigh-roster.js';
import type { Conclusion, Rule } from '../rule.js';

export const rosterListsMember: Rule = {
  id: 'roster-lists-member',
  description: 'Who stands on the roster of a class, as of the day of the document, belongs to the class.',
  concludes: 'AudienceMembership',
  threshold: 0.5,
  conclude: concludeFromRosters,
};

function* concludeFromRosters(index: FactIndex): Iterable<Conclusion> {
  const rosters = groupBy(index.listByType('Roster'), ({ key, properties }) => String(properties.lists ?? key));
  for (const audience of listResolvedAudiences(index)) {
    const named = rosters.get(String(audience.properties.memberRoster));
    const [document] = index.out(audience, 'DEFINED_IN');
    const day = document && reachedOn(document, index);
    const roster = named && chooseRoster(named, day);
    if (roster) yield* concludeFromRoster(roster, audience, day, index);
  }
}

function* concludeFromRoster(
  roster: Fact,
  audience: Fact,
  day: string | undefined,
  index: FactIndex,
): Iterable<Conclusion> {
  const { confidence, doubts } = weighRoster(roster, day);
  for (const entry of index.into(roster, 'LISTED_IN')) {
    if (!mayHoldOn(entry, day)) continue;
    for (const body of index.out(entry, 'LISTS')) {
      if (!mayBelong(body, audience, index)) continue;
      yield concludeMembership(body, audience, {
        confidence,
        reasons: [
          `名录${nameOfRoster(roster)}列有${nameOfBody(body)}`,
          `${nameOfAudience(audience)}按这份名录确定成员`,
        ],
        counterEvidence: doubts,
        restsOn: [roster, entry],
      });
    }
  }
}
