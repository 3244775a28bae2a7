import { notAfter, notBefore, oneOf, someOfFew } from '../../binding/condition.js';
import { edge, embedded, properties, property } from '../../binding/field-binding.js';
import { out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';

export const timelineEventBinding: TypeBinding = {
  type: 'TimelineEvent',
  orders: { OLDEST_FIRST: { on: 'node', property: 'dateKey', dates: 'forwards' } },
  fields: {
    ...properties('id', 'kind'),
    on: embedded({ earliest: property('earliest'), latest: property('latest') }),
    subject: edge(out('HAPPENS_TO')),
  },
  filter: {
    kind: oneOf('kind'),
    from: notBefore('sortDate'),
    to: notAfter('sortDate'),
    document: someOfFew('DocumentFilter', out('HAPPENS_TO', { label: 'Document' })),
    action: someOfFew('ActionFilter', out('HAPPENS_TO', { label: 'Action' })),
  },
};
