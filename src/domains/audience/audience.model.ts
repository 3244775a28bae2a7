import { z } from 'zod';
import { key, regionCode, statement } from '../fact/fact.model.js';
import { ORGANIZATION_KINDS } from '../organization/organization.model.js';

/** `CLOSED`: a roster gives the complete list of members. `OPEN`: at least the known members belong to it. */
export const EXTENSIONS = ['OPEN', 'CLOSED'] as const;

export const audienceProperties = {
  text: z.string().min(1),
  extension: z.enum(EXTENSIONS),
  place: regionCode.optional(),
  receives: z.boolean().default(true),
};

/** Who belongs to a class, for resolving it against rosters. */
const memberRule = z.strictObject({
  kinds: z.array(z.enum(ORGANIZATION_KINDS)).optional(),
  region: regionCode.optional(),
  roster: z.string().optional(),
  unitsOf: z.string().optional(),
  membersOf: z.string().optional(),
  /** Bodies that the words count in, whatever else is said. */
  include: z.array(z.string().min(1)).default([]),
  /** Bodies that the words leave out, whatever else is said. */
  exclude: z.array(z.string().min(1)).default([]),
  /** Other classes of the dossier whose members all belong to this one. */
  classes: z.array(key).default([]),
});

export const audienceEntry = statement({
  key,
  document: key,
  ...audienceProperties,
  members: memberRule.optional(),
});
export type AudienceEntry = z.infer<typeof audienceEntry>;

export const audienceMembershipEntry = statement({ audience: z.string().min(1), organization: z.string().min(1) });
export type AudienceMembershipEntry = z.infer<typeof audienceMembershipEntry>;
