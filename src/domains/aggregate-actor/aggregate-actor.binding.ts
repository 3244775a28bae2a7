import { connection, edge, properties } from '../../binding/field-binding.js';
import { into, out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { factFields } from '../fact/fact.binding.js';

export const aggregateActorBinding: TypeBinding = {
  type: 'AggregateActor',
  fields: {
    ...factFields,
    ...properties('text', 'class', 'min', 'max', 'value', 'comparator', 'unit'),
    audience: edge(out('OF_CLASS')),
    participations: connection(into('TAKEN_BY')),
  },
};
