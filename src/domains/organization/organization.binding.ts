import { contains, countAtLeast, equals, exists, oneOf, some } from '../../binding/condition.js';
import { BY_NAME, connection, edge, properties, property, within } from '../../binding/field-binding.js';
import { into, out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { DOCUMENT_ORDERS } from '../document/document.orders.js';
import { factFields } from '../fact/fact.binding.js';
import { LEDGER_ROW_ORDERS } from '../ledger/ledger.binding.js';

export const organizationBinding: TypeBinding = {
  type: 'Organization',
  orders: { NAME: BY_NAME },
  fields: {
    ...factFields,
    ...properties('name', 'kind', 'level', 'region'),
    contextOnly: property('contextOnly', false),
    aliases: connection(into('STANDS_FOR')),
    affiliations: connection(into('AFFILIATES')),
    affiliatedBodies: connection(into('AFFILIATES_TO')),
    issuedDocuments: connection(into('ISSUED_BY'), { orders: within('issuer', DOCUMENT_ORDERS, 'edge') }),
    attributions: connection(into('ATTRIBUTED_TO')),
    transmissions: connection(into('TRANSMITS_TO')),
    assignments: connection(into('ASSIGNS_TO')),
    participations: connection(into('TAKEN_BY')),
    memberships: connection(into('HAS_MEMBER')),
    ledgerRows: connection(into('ROW_FOR'), {
      orders: within('recipient', { STATE: LEDGER_ROW_ORDERS.STATE }),
      filter: 'LedgerRowFilter',
    }),
    rosterEntries: connection(into('LISTS')),
    ownerships: connection(into('OWNED_BY')),
    positions: connection(into('HELD_IN')),
    mentionedIn: connection(into('MENTIONS'), { orders: DOCUMENT_ORDERS }),
  },
  filter: {
    id: oneOf('id'),
    name: oneOf('name'),
    kind: oneOf('kind'),
    level: oneOf('level'),
    region: oneOf('region'),
    nameContains: contains('name'),
    contextOnly: equals('contextOnly'),
    minSources: countAtLeast(out('PROVED_BY'), out('IN_SOURCE')),
    roster: { kind: 'endOneOf', path: [into('LISTS'), out('LISTED_IN')], property: 'key' },
    mentionedIn: some('DocumentFilter', into('MENTIONS')),
    hasParticipations: exists(into('TAKEN_BY')),
    participation: some('ParticipationFilter', into('TAKEN_BY')),
    hasAssignments: exists(into('ASSIGNS_TO')),
    assignment: some('AssignmentFilter', into('ASSIGNS_TO')),
  },
};

export const aliasBinding: TypeBinding = {
  type: 'Alias',
  fields: { ...factFields, ...properties('text', 'place', 'validFrom', 'validTo'), standsFor: edge(out('STANDS_FOR')) },
};
