import { contains, exists, has, holds, oneOf, some, someOfFew } from '../../binding/condition.js';
import { BY_POSITION, connection, edge, embedded, lists, properties, property } from '../../binding/field-binding.js';
import { into, out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { factFields } from '../fact/fact.binding.js';

export const directiveBinding: TypeBinding = {
  type: 'Directive',
  orders: { POSITION: BY_POSITION },
  fields: {
    ...factFields,
    ...properties('level', 'locator', 'title', 'summary'),
    ...lists('topics'),
    document: edge(out('CONTAINED_IN')),
    parent: edge(out('CHILD_OF')),
    children: connection(into('CHILD_OF')),
    audiences: connection(out('DIRECTED_AT')),
    assignments: connection(into('ASSIGNS'), { filter: 'AssignmentFilter' }),
    platforms: connection(out('USES_PLATFORM')),
    initiatives: connection(out('CONCERNS')),
    reportBack: embedded(
      {
        to: edge(out('REPORTS_BACK_TO')),
        what: property('reportBackWhat'),
        deadline: property('reportBackDeadline'),
        verbatim: property('reportBackVerbatim'),
      },
      'reportBackWhat',
    ),
    responses: connection(into('RESPONDS_TO')),
  },
  filter: {
    id: oneOf('id'),
    level: oneOf('level'),
    topic: holds('topics'),
    summaryContains: contains('summary'),
    document: someOfFew('DocumentFilter', out('CONTAINED_IN')),
    hasAssignments: exists(into('ASSIGNS')),
    assignment: some('AssignmentFilter', into('ASSIGNS')),
    hasReportBack: has('reportBackWhat'),
    reportBackTo: some('OrganizationFilter', out('REPORTS_BACK_TO')),
    hasResponses: exists(into('RESPONDS_TO')),
  },
};
