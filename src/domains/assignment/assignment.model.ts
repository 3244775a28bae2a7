import { z } from 'zod';
import { exactlyOne, references, statement } from '../fact/fact.model.js';

export const ASSIGNMENT_ROLES = [
  'ORGANIZER',
  'LEAD',
  'RESPONSIBLE',
  'IMPLEMENTER',
  'UNDERTAKER',
  'SUPPORTER',
  'GUIDE',
  'PARTICIPANT',
  'PILOT',
] as const;

export const assignmentProperties = {
  roles: z.array(z.enum(ASSIGNMENT_ROLES)).min(1).max(2),
  /** The role word as printed, alone: 牵头承办. */
  verbatim: z.string().min(1).optional(),
};

const ASSIGNABLE = ['organization', 'audience', 'aggregate', 'initiative'] as const;

export const assignmentEntry = statement({ ...assignmentProperties, ...references(...ASSIGNABLE) }).superRefine(
  exactlyOne(...ASSIGNABLE),
);
export type AssignmentEntry = z.infer<typeof assignmentEntry>;
