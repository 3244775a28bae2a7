import { z } from 'zod';
import { key, statement } from '../fact/fact.model.js';
import { COMPARATORS } from '../metric/metric.model.js';

export const aggregateActorProperties = {
  text: z.string().min(1),
  class: z.string().min(1),
  min: z.number().int().optional(),
  max: z.number().int().optional(),
  value: z.number().optional(),
  comparator: z.enum(COMPARATORS),
  unit: z.string().optional(),
};

export const aggregateActorEntry = statement({
  key,
  ...aggregateActorProperties,
  /** The class that they are some of, so that it can be said whom the number may include. */
  audience: key.optional(),
});
export type AggregateActorEntry = z.infer<typeof aggregateActorEntry>;
