import { properties, soleEdge } from '../../binding/field-binding.js';
import { out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { factFields } from '../fact/fact.binding.js';

export const affiliationBinding: TypeBinding = {
  type: 'Affiliation',
  fields: {
    ...factFields,
    ...properties('kind', 'validFrom', 'validTo'),
    from: soleEdge(out('AFFILIATES')),
    to: soleEdge(out('AFFILIATES_TO')),
  },
};
