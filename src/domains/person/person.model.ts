import { z } from 'zod';
import { BASES, statement } from '../fact/fact.model.js';

export const personProperties = { name: z.string().min(1) };

export const personEntry = statement({
  ...personProperties,
  role: z.string().min(1).optional(),
  organization: z.string().min(1).optional(),
  organizationBasis: z.enum(BASES).default('EXPLICIT'),
  organizationRule: z.string().optional(),
});
export type PersonEntry = z.infer<typeof personEntry>;
