import { connection, properties } from '../../binding/field-binding.js';
import { into } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { factFields } from '../fact/fact.binding.js';

export const aggregateActorBinding: TypeBinding = {
  type: 'AggregateActor',
  fields: {
    ...factFields,
    ...properties('text', 'class', 'min', 'max', 'value', 'comparator', 'unit'),
    participations: connection(into('TAKEN_BY')),
  },
};
