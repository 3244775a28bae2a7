import { concludeFromAffiliations } from '../membership/conclude-from-affiliations.js';
import type { Rule } from '../rule.js';

export const memberOfBody: Rule = {
  id: 'member-of-body',
  description: 'A member of a body, of the kinds that the words name, belongs to the class of its members.',
  concludes: 'AudienceMembership',
  threshold: 0.5,
  conclude: (index) => concludeFromAffiliations(index, { link: 'HAS_MEMBERS_OF', kind: 'MEMBER_OF', words: '会员' }),
};
