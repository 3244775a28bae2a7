import { concludeResponses } from '../response/conclude-response.js';
import { listSharedProgrammes } from '../response/weigh-programme.js';
import { RESPONSE_THRESHOLD } from '../response/weights.js';
import type { Rule } from '../rule.js';

export const sharedProgramme: Rule = {
  id: 'shared-programme',
  description: 'A deed of an addressee answers a directive to it that concerns the same initiative.',
  concludes: 'Response',
  threshold: RESPONSE_THRESHOLD,
  conclude: (index) =>
    concludeResponses(index, (candidate) => [
      ...new Set(listSharedProgrammes(candidate, index).map(({ directive }) => directive)),
    ]),
};
