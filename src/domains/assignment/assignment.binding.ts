import { equals, holdsAny, oneOf, some } from '../../binding/condition.js';
import { lists, properties, soleEdge } from '../../binding/field-binding.js';
import { out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { factFields } from '../fact/fact.binding.js';

export const assignmentBinding: TypeBinding = {
  type: 'Assignment',
  fields: {
    ...factFields,
    ...lists('roles'),
    ...properties('verbatim'),
    directive: soleEdge(out('ASSIGNS')),
    assignee: soleEdge(out('ASSIGNS_TO')),
  },
  filter: {
    role: holdsAny('roles'),
    verbatim: equals('verbatim'),
    basis: oneOf('basis'),
    organization: some('OrganizationFilter', out('ASSIGNS_TO', { label: 'Organization' })),
    directive: some('DirectiveFilter', out('ASSIGNS')),
  },
};
