import { z } from 'zod';
import { exactlyOne, key, references, statement } from '../fact/fact.model.js';

/** `ADDRESSED` 主送, `COPIED` 抄送, `REPORTED_UP` 抄报: never mixed. */
export const CHANNELS = ['ADDRESSED', 'COPIED', 'REPORTED_UP'] as const;

export const transmissionProperties = { channel: z.enum(CHANNELS) };

export const transmissionEntry = statement({
  document: key,
  ...transmissionProperties,
  ...references('organization', 'audience'),
}).superRefine(exactlyOne('organization', 'audience'));
export type TransmissionEntry = z.infer<typeof transmissionEntry>;
