import { BY_NAME, connection, properties, soleEdge } from '../../binding/field-binding.js';
import { into, out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { factFields } from '../fact/fact.binding.js';

export const rosterBinding: TypeBinding = {
  type: 'Roster',
  orders: { TITLE: BY_NAME },
  fields: {
    ...factFields,
    ...properties('key', 'lists', 'title', 'asOf', 'origin', 'trust', 'note'),
    entries: connection(into('LISTED_IN')),
  },
};

export const rosterEntryBinding: TypeBinding = {
  type: 'RosterEntry',
  fields: {
    ...factFields,
    ...properties('code', 'group', 'validFrom', 'validTo'),
    roster: soleEdge(out('LISTED_IN')),
    organization: soleEdge(out('LISTS')),
  },
};
