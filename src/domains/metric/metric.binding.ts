import { properties, soleEdge } from '../../binding/field-binding.js';
import { out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { factFields } from '../fact/fact.binding.js';

export const metricBinding: TypeBinding = {
  type: 'Metric',
  fields: {
    ...factFields,
    ...properties('label', 'value', 'upper', 'comparator', 'unit', 'verbatim'),
    action: soleEdge(out('MEASURES')),
  },
};
