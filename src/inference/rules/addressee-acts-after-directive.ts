import { concludeResponses } from '../response/conclude-response.js';
import { weighTopics } from '../response/weigh-topics.js';
import { RESPONSE_THRESHOLD } from '../response/weights.js';
import type { Rule } from '../rule.js';

export const addresseeActsAfterDirective: Rule = {
  id: 'addressee-acts-after-directive',
  description:
    'A deed of an addressee that is about what the document asks of it may answer the document, where the order of time and other evidence carry it over the threshold.',
  concludes: 'Response',
  threshold: RESPONSE_THRESHOLD,
  conclude: (index) =>
    concludeResponses(index, (candidate) => (weighTopics(candidate).weight > 0 ? [candidate.document] : [])),
};
