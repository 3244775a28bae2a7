import { z } from 'zod';
import { aliasEntry } from '../alias/alias.model.js';
import { regionCode, statement } from '../fact/fact.model.js';

export const ORGANIZATION_KINDS = [
  'NATIONAL_ASSOCIATION',
  'PROVINCIAL_ASSOCIATION',
  'PREFECTURE_ASSOCIATION',
  'COUNTY_ASSOCIATION',
  'NATIONAL_SOCIETY',
  'PROVINCIAL_SOCIETY',
  'LOCAL_SOCIETY',
  'SOCIETY_BRANCH',
  'DEPARTMENT',
  'SUBSIDIARY_UNIT',
  'PARTY_BODY',
  'GOVERNMENT_BODY',
  'COMPANY',
  'UNIVERSITY',
  'RESEARCH_INSTITUTE',
  'HOSPITAL',
  'FOUNDATION',
  'MEDIA_OR_PLATFORM_OPERATOR',
  'INDUSTRY_ASSOCIATION',
  'ENTERPRISE_ASSOCIATION_FEDERATION',
  'TEAM',
  'OVERSEAS_BODY',
  'OTHER',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const LEVELS = ['NATIONAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'GRASSROOTS'] as const;

/** What the graph stores of an organization as it stands in a dossier. */
export const organizationProperties = {
  name: z.string().min(1),
  kind: z.enum(ORGANIZATION_KINDS),
  level: z.enum(LEVELS).optional(),
  region: regionCode.optional(),
  contextOnly: z.boolean().default(false),
};

export const organizationEntry = statement({
  ...organizationProperties,
  aliases: z.array(aliasEntry).default([]),
});
export type OrganizationEntry = z.infer<typeof organizationEntry>;
