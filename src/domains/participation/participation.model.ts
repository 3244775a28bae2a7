import { z } from 'zod';
import { exactlyOne, references, statement } from '../fact/fact.model.js';

export const PARTICIPATION_ROLES = [
  'ACTOR',
  'PARTNER',
  'GUIDE',
  'PARTICIPANT',
  'TARGET',
  'COORDINATOR',
  'DONOR',
  'RECIPIENT',
] as const;

export const participationProperties = {
  role: z.enum(PARTICIPATION_ROLES),
  /** The word that gives the part, as printed: 联合. */
  verbatim: z.string().min(1).optional(),
};

const PARTAKERS = ['organization', 'audience', 'aggregate', 'person', 'initiative'] as const;

export const participationEntry = statement({ ...participationProperties, ...references(...PARTAKERS) }).superRefine(
  exactlyOne(...PARTAKERS),
);
export type ParticipationEntry = z.infer<typeof participationEntry>;
