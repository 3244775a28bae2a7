import { z } from 'zod';
import { actionEntry } from '../action/action.model.js';
import { affiliationEntry } from '../affiliation/affiliation.model.js';
import { aggregateActorEntry } from '../aggregate-actor/aggregate-actor.model.js';
import { audienceEntry, audienceMembershipEntry } from '../audience/audience.model.js';
import { directiveEntry } from '../directive/directive.model.js';
import { documentEntry, documentLinkEntry } from '../document/document.model.js';
import { key, regionCode, sha256Hex, spanText } from '../fact/fact.model.js';
import { initiativeEntry } from '../initiative/initiative.model.js';
import { organizationEntry } from '../organization/organization.model.js';
import { personEntry } from '../person/person.model.js';
import { reportScopeEntry } from '../report-scope/report-scope.model.js';
import { responseEntry } from '../response/response.model.js';
import { transmissionEntry } from '../transmission/transmission.model.js';

const source = z.strictObject({
  file: z.string().min(1),
  sha256: sha256Hex,
  length: z.number().int().positive(),
});

const nonfact = z.strictObject({ reason: z.string().min(1), at: spanText, sha256: sha256Hex });

/** What one source text says. `docs/dossiers.md` explains each part. */
export const dossierModel = z.strictObject({
  dossier: key,
  source,
  place: regionCode.optional(),
  sections: z.array(z.strictObject({ name: z.string().min(1), at: spanText })).default([]),
  documents: z.array(documentEntry).default([]),
  organizations: z.array(organizationEntry).default([]),
  affiliations: z.array(affiliationEntry).default([]),
  audiences: z.array(audienceEntry).default([]),
  memberships: z.array(audienceMembershipEntry).default([]),
  aggregates: z.array(aggregateActorEntry).default([]),
  persons: z.array(personEntry).default([]),
  initiatives: z.array(initiativeEntry).default([]),
  transmissions: z.array(transmissionEntry).default([]),
  documentLinks: z.array(documentLinkEntry).default([]),
  directives: z.array(directiveEntry).default([]),
  actions: z.array(actionEntry).default([]),
  responses: z.array(responseEntry).default([]),
  reportScopes: z.array(reportScopeEntry).default([]),
  nonfacts: z.array(nonfact).default([]),
  ambiguities: z.array(z.strictObject({ about: z.string().min(1), note: z.string().min(1) })).default([]),
});
export type Dossier = z.infer<typeof dossierModel>;
