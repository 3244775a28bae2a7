import { contains, some } from '../../binding/condition.js';
import { BY_NAME, connection, properties, soleEdge } from '../../binding/field-binding.js';
import { into, out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { factFields } from '../fact/fact.binding.js';

export const personBinding: TypeBinding = {
  type: 'Person',
  orders: { NAME: BY_NAME },
  fields: {
    ...factFields,
    ...properties('name'),
    positions: connection(into('HELD_BY')),
    participations: connection(into('TAKEN_BY')),
    attributions: connection(into('ATTRIBUTED_TO')),
  },
  filter: {
    nameContains: contains('name'),
    organization: some('OrganizationFilter', into('HELD_BY'), out('HELD_IN')),
  },
};

export const positionBinding: TypeBinding = {
  type: 'Position',
  fields: {
    ...factFields,
    ...properties('role'),
    person: soleEdge(out('HELD_BY')),
    organization: soleEdge(out('HELD_IN')),
  },
};
