import { contains, equals, exists, notAfter, notBefore, oneOf, some } from '../../binding/condition.js';
import { BY_POSITION, connection, edge, embedded, lists, properties, property } from '../../binding/field-binding.js';
import { into, out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { factFields } from '../fact/fact.binding.js';

export const actionBinding: TypeBinding = {
  type: 'Action',
  orders: {
    POSITION: BY_POSITION,
    OLDEST_FIRST: { on: 'node', property: 'dateKey', days: 'ascending' },
    NEWEST_FIRST: { on: 'node', property: 'newestKey', days: 'descending' },
  },
  fields: {
    ...factFields,
    ...properties('kind', 'summary', 'selfReported'),
    ...lists('openEnded'),
    on: embedded({ earliest: property('notBefore'), latest: property('notAfter') }),
    document: edge(out('REPORTED_IN')),
    partOf: edge(out('ELABORATES')),
    parts: connection(into('ELABORATES')),
    participations: connection(into('PARTICIPATES_IN'), { filter: 'ParticipationFilter' }),
    platforms: connection(out('USES_PLATFORM')),
    outputs: connection(out('PRODUCES')),
    initiatives: connection(out('CONCERNS')),
    metrics: connection(into('MEASURES')),
    answers: connection(into('RESPONDS_WITH')),
  },
  filter: {
    id: oneOf('id'),
    kind: oneOf('kind'),
    summaryContains: contains('summary'),
    selfReported: equals('selfReported'),
    from: notBefore('sortDate'),
    to: notAfter('sortDate'),
    document: some('DocumentFilter', out('REPORTED_IN')),
    participation: some('ParticipationFilter', into('PARTICIPATES_IN')),
    hasPartners: exists(into('PARTICIPATES_IN', { where: { role: 'PARTNER' } })),
    initiative: some('InitiativeFilter', out('CONCERNS')),
    hasAnswers: exists(into('RESPONDS_WITH')),
    isPart: exists(out('ELABORATES')),
  },
};
