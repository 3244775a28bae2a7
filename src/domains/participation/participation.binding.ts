import { oneOf, some } from '../../binding/condition.js';
import { properties, soleEdge } from '../../binding/field-binding.js';
import { out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { factFields } from '../fact/fact.binding.js';

export const participationBinding: TypeBinding = {
  type: 'Participation',
  fields: {
    ...factFields,
    ...properties('role', 'verbatim'),
    action: soleEdge(out('PARTICIPATES_IN')),
    body: soleEdge(out('TAKEN_BY')),
  },
  filter: {
    role: oneOf('role'),
    basis: oneOf('basis'),
    organization: some('OrganizationFilter', out('TAKEN_BY', { label: 'Organization' })),
    action: some('ActionFilter', out('PARTICIPATES_IN')),
  },
};
