import { z } from 'zod';
import { day, key, regionCode } from '../fact/fact.model.js';
import { LEVELS, ORGANIZATION_KINDS } from '../organization/organization.model.js';

export const TRUST_LEVELS = ['HIGH', 'MEDIUM', 'LOW'] as const;

export const rosterProperties = {
  key,
  /** The class that it lists: rosters of several dates share it. Its own key where it is left out. */
  lists: key.optional(),
  title: z.string().min(1),
  /** The day, month or year whose state the list shows; absent where the list does not say. */
  asOf: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a year, a month or a day, such as 2018-01')
    .optional(),
  origin: z.string().min(1),
  trust: z.enum(TRUST_LEVELS),
  note: z.string().optional(),
};

/** Head of a roster: where its list comes from and what its members are. */
export const rosterHead = z.strictObject({
  ...rosterProperties,
  /** Tab-separated list beside the head, with a header line; columns `name`, and those of `rosterRow`. */
  file: z.string().min(1),
  memberKind: z.enum(ORGANIZATION_KINDS),
  memberLevel: z.enum(LEVELS),
});
export type RosterHead = z.infer<typeof rosterHead>;

/** What the graph stores of a line of a roster. */
export const rosterEntryProperties = {
  code: z.string().min(1).optional(),
  group: z.string().min(1).optional(),
  /** First and last day of membership, where the list gives them. */
  validFrom: day.optional(),
  validTo: day.optional(),
};

/** One line of a roster. */
export const rosterRow = z
  .strictObject({ name: z.string().min(1), ...rosterEntryProperties, region: regionCode.optional() })
  .superRefine(({ validFrom, validTo }, context) => {
    if (validFrom && validTo && validFrom > validTo) {
      context.addIssue({ code: 'custom', path: ['validFrom'], message: 'is later than validTo' });
    }
  });
