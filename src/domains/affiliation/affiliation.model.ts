import { z } from 'zod';
import { day, statement } from '../fact/fact.model.js';

export const AFFILIATION_KINDS = [
  'PART_OF',
  'BRANCH_OF',
  'GUIDED_BY',
  'MEMBER_OF',
  'COUNTERPART_OF',
  'POSSIBLY_SAME_AS',
  'NOT_SAME_AS',
] as const;

export const affiliationProperties = {
  kind: z.enum(AFFILIATION_KINDS),
  validFrom: day.optional(),
  validTo: day.optional(),
};

/** A decision of a person is no statement of a text: it stands in `identities.yaml`. */
const claimable = affiliationProperties.kind.exclude(['NOT_SAME_AS']);

export const affiliationEntry = statement({
  ...affiliationProperties,
  kind: claimable,
  from: z.string().min(1),
  to: z.string().min(1),
});
export type AffiliationEntry = z.infer<typeof affiliationEntry>;
