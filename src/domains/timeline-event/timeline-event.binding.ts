import { notAfter, notBefore, oneOf, some } from '../../binding/condition.js';
import { edge, embedded, properties, property } from '../../binding/field-binding.js';
import { out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';

export const timelineEventBinding: TypeBinding = {
  type: 'TimelineEvent',
  orders: { OLDEST_FIRST: { on: 'node', property: 'dateKey', days: 'ascending' } },
  fields: {
    ...properties('id', 'kind'),
    on: embedded({ earliest: property('earliest'), latest: property('latest') }),
    subject: edge(out('HAPPENS_TO')),
  },
  filter: {
    kind: oneOf('kind'),
    from: notBefore('sortDate'),
    to: notAfter('sortDate'),
    document: some('DocumentFilter', out('HAPPENS_TO', { label: 'Document' })),
    action: some('ActionFilter', out('HAPPENS_TO', { label: 'Action' })),
  },
};
