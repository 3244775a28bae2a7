import { z } from 'zod';
import { affiliationEntry } from '../affiliation/affiliation.model.js';
import { audienceMembershipEntry } from '../audience/audience.model.js';
import { responseEntry } from '../response/response.model.js';

/**
 * Facts that no single text says: concluded across dossiers, each with its reasons. Names are the dossiers' own; what is
 * known only inside one dossier is named `dossier/key`.
 */
export const linksModel = z.strictObject({
  affiliations: z.array(affiliationEntry).default([]),
  memberships: z.array(audienceMembershipEntry).default([]),
  responses: z.array(responseEntry).default([]),
});
export type Links = z.infer<typeof linksModel>;
