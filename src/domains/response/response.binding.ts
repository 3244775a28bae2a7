import { embedded, property, soleEdge } from '../../binding/field-binding.js';
import { out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { decision, factFields } from '../fact/fact.binding.js';

export const responseBinding: TypeBinding = {
  type: 'Response',
  fields: {
    ...factFields,
    subject: soleEdge(out('RESPONDS_WITH')),
    object: soleEdge(out('RESPONDS_TO')),
    decision,
    days: embedded({ min: property('daysMin', 0), max: property('daysMax') }),
  },
};
