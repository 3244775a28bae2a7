import { contains, equals, exists, oneOf, some } from '../../binding/condition.js';
import {
  BY_NAME,
  BY_POSITION,
  connection,
  edge,
  embedded,
  list,
  lists,
  properties,
  property,
  soleEdge,
} from '../../binding/field-binding.js';
import { into, out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { decision, factFields } from '../fact/fact.binding.js';

export const audienceBinding: TypeBinding = {
  type: 'Audience',
  orders: { POSITION: BY_POSITION },
  fields: {
    ...factFields,
    ...properties('text', 'extension', 'place', 'memberRegion', 'memberRoster'),
    ...lists('memberKinds'),
    receives: property('receives', false),
    document: edge(out('DEFINED_IN')),
    unitsOf: edge(out('HAS_UNITS_OF')),
    membersOf: edge(out('HAS_MEMBERS_OF')),
    includes: connection(out('INCLUDES'), { orders: { NAME: BY_NAME } }),
    excludes: connection(out('EXCLUDES'), { orders: { NAME: BY_NAME } }),
    classes: connection(out('COMBINES')),
    resolution: embedded(
      {
        rosters: list(out('RESOLVED_BY')),
        complete: property('complete', false),
        atLeast: property('atLeast', 0),
      },
      'atLeast',
    ),
    memberships: connection(into('MEMBER_IN')),
    transmissions: connection(into('TRANSMITS_TO')),
    directives: connection(into('DIRECTED_AT')),
    assignments: connection(into('ASSIGNS_TO')),
    participations: connection(into('TAKEN_BY')),
  },
  filter: {
    textContains: contains('text'),
    place: oneOf('place'),
    extension: oneOf('extension'),
    receives: equals('receives'),
    document: some('DocumentFilter', out('DEFINED_IN')),
    hasMemberships: exists(into('MEMBER_IN')),
  },
};

export const audienceMembershipBinding: TypeBinding = {
  type: 'AudienceMembership',
  fields: { ...factFields, audience: soleEdge(out('MEMBER_IN')), organization: soleEdge(out('HAS_MEMBER')), decision },
};
