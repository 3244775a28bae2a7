import type { FactIndex } from '../../domains/fact/fact-index.js';
import { concludeMembership, mayBelong, nameOfAudience, nameOfBody } from '../membership/conclude-membership.js';
import { listResolvedAudiences } from '../membership/resolved-audiences.js';
import type { Conclusion, Rule } from '../rule.js';

export const classIncludesBody: Rule = {
  id: 'class-includes-body',
  description: 'Whom the dossier counts into the words of a class by name belongs to it.',
  concludes: 'AudienceMembership',
  threshold: 0.5,
  conclude: concludeFromNames,
};

const CONFIDENCE = 0.97;

function* concludeFromNames(index: FactIndex): Iterable<Conclusion> {
  for (const audience of listResolvedAudiences(index)) {
    for (const body of index.out(audience, 'INCLUDES')) {
      if (!mayBelong(body, audience, index)) continue;
      yield concludeMembership(body, audience, {
        confidence: CONFIDENCE,
        reasons: [`卷宗把${nameOfBody(body)}点名计入${nameOfAudience(audience)}`],
        counterEvidence: [],
        restsOn: [],
      });
    }
  }
}
