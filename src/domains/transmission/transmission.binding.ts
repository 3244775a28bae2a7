import { oneOf } from '../../binding/condition.js';
import { edge, properties } from '../../binding/field-binding.js';
import { out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { factFields } from '../fact/fact.binding.js';

export const transmissionBinding: TypeBinding = {
  type: 'Transmission',
  fields: {
    ...factFields,
    ...properties('channel'),
    document: edge(out('TRANSMITS')),
    recipient: edge(out('TRANSMITS_TO')),
  },
  filter: { channel: oneOf('channel') },
};
