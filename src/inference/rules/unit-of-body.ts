import { concludeFromAffiliations } from '../membership/conclude-from-affiliations.js';
import type { Rule } from '../rule.js';

export const unitOfBody: Rule = {
  id: 'unit-of-body',
  description: 'A part of a body, of the kinds that the words name, belongs to the class of its units.',
  concludes: 'AudienceMembership',
  threshold: 0.5,
  conclude: (index) =>
    concludeFromAffiliations(index, { link: 'HAS_UNITS_OF', kind: 'PART_OF', words: '内设或直属单位' }),
};
