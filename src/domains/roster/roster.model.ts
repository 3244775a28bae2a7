import { z } from 'zod';
import { day, key } from '../fact/fact.model.js';
import { LEVELS, ORGANIZATION_KINDS } from '../organization/organization.model.js';

export const TRUST_LEVELS = ['HIGH', 'MEDIUM', 'LOW'] as const;

export const rosterProperties = {
  key,
  title: z.string().min(1),
  /** The day whose state the list shows. */
  asOf: day,
  origin: z.string().min(1),
  trust: z.enum(TRUST_LEVELS),
  note: z.string().optional(),
};

/** Head of a roster: what the rows of its tab-separated file are. */
export const rosterHead = z.strictObject({
  ...rosterProperties,
  file: z.string().min(1),
  memberKind: z.enum(ORGANIZATION_KINDS),
  memberLevel: z.enum(LEVELS),
});
export type RosterHead = z.infer<typeof rosterHead>;
