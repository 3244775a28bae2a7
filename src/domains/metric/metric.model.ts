import { z } from 'zod';
import { statement } from '../fact/fact.model.js';

export const COMPARATORS = [
  'EXACT',
  'MORE_THAN',
  'NEARLY',
  'AT_LEAST',
  'AT_MOST',
  'LESS_THAN',
  'BETWEEN',
  'ABOUT',
] as const;

export const metricProperties = {
  label: z.string().min(1),
  /** Absent where the text gives no number (数篇). */
  value: z.number().optional(),
  /** Upper end, for BETWEEN only. */
  upper: z.number().optional(),
  comparator: z.enum(COMPARATORS).optional(),
  unit: z.string().optional(),
  verbatim: z.string().min(1),
};

export const metricEntry = statement(metricProperties);
export type MetricEntry = z.infer<typeof metricEntry>;
