import { concludeResponses } from '../response/conclude-response.js';
import { RESPONSE_THRESHOLD } from '../response/weights.js';
import type { Rule } from '../rule.js';

export const addresseeCitesDocument: Rule = {
  id: 'addressee-cites-document',
  description: 'A deed of an addressee answers a document that the report of the deed names.',
  concludes: 'Response',
  threshold: RESPONSE_THRESHOLD,
  conclude: (index) =>
    concludeResponses(index, ({ action, document }, citations) =>
      citations.listCited(action).includes(document) ? [document] : [],
    ),
};
