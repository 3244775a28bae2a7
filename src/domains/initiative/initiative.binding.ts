import { contains, countAtLeast, equals, oneOf, some } from '../../binding/condition.js';
import { BY_NAME, connection, properties, property, soleEdge } from '../../binding/field-binding.js';
import { into, out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { DOCUMENT_ORDERS } from '../document/document.orders.js';
import { factFields } from '../fact/fact.binding.js';

export const initiativeBinding: TypeBinding = {
  type: 'Initiative',
  orders: { NAME: BY_NAME },
  fields: {
    ...factFields,
    ...properties('name', 'kind'),
    planned: property('planned', false),
    aliases: connection(into('STANDS_FOR')),
    ownerships: connection(into('OWNS')),
    documents: connection(into('MENTIONS'), { orders: DOCUMENT_ORDERS }),
    actions: connection(into('CONCERNS', { label: 'Action' })),
    directives: connection(into('CONCERNS', { label: 'Directive' })),
  },
  filter: {
    id: oneOf('id'),
    name: oneOf('name'),
    kind: oneOf('kind'),
    nameContains: contains('name'),
    planned: equals('planned'),
    namedIn: some('DocumentFilter', into('MENTIONS')),
    minSources: countAtLeast(out('PROVED_BY'), out('IN_SOURCE')),
  },
};

export const ownershipBinding: TypeBinding = {
  type: 'Ownership',
  fields: { ...factFields, initiative: soleEdge(out('OWNS')), organization: soleEdge(out('OWNED_BY')) },
};
