import { z } from 'zod';
import { aliasEntry } from '../alias/alias.model.js';
import { statement } from '../fact/fact.model.js';

export const INITIATIVE_KINDS = ['PROGRAMME', 'CAMPAIGN', 'PLATFORM', 'COURSE', 'AWARD', 'EVENT', 'OTHER'] as const;

export const initiativeProperties = {
  name: z.string().min(1),
  kind: z.enum(INITIATIVE_KINDS),
  planned: z.boolean().default(false),
};

const ownershipEntry = statement({ organization: z.string().min(1) });

export const initiativeEntry = statement({
  ...initiativeProperties,
  aliases: z.array(aliasEntry).default([]),
  owner: ownershipEntry.optional(),
});
export type InitiativeEntry = z.infer<typeof initiativeEntry>;
