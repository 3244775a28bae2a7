import { oneOf } from '../../binding/condition.js';
import { properties, soleEdge } from '../../binding/field-binding.js';
import { out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { factFields } from '../fact/fact.binding.js';

export const transmissionBinding: TypeBinding = {
  type: 'Transmission',
  fields: {
    ...factFields,
    ...properties('channel'),
    document: soleEdge(out('TRANSMITS')),
    recipient: soleEdge(out('TRANSMITS_TO')),
  },
  filter: { channel: oneOf('channel') },
};
