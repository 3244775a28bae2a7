import { z } from 'zod';
import { aliasValidity } from '../alias/alias.model.js';
import { day } from '../fact/fact.model.js';

const twoNames = z
  .tuple([z.string().min(1), z.string().min(1)], 'must be two canonical names')
  .refine(([one, other]) => one !== other, 'names one body twice');

const decision = z
  .strictObject({
    /** Two canonical names of one body. */
    same: twoNames.optional(),
    /** Two canonical names that look like one body and are two. */
    different: twoNames.optional(),
    /** Of `same`: the name that stays. */
    canonical: z.string().min(1).optional(),
    /** Of `same`: when the other name was in use, for a body that was renamed. */
    ...aliasValidity,
    decidedBy: z.string().min(1),
    decidedOn: day,
    reasons: z.array(z.string().min(1)).min(1),
  })
  .superRefine((entry, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if ((entry.same === undefined) === (entry.different === undefined)) {
      context.addIssue({ code: 'custom', message: 'needs exactly one of same, different' });
    }
    if (entry.same && !entry.same.includes(entry.canonical ?? '')) refuse('canonical', 'must be one of the two names');
    if (entry.same) return;
    for (const key of ['canonical', 'validFrom', 'validTo'] as const) {
      if (entry[key] !== undefined) refuse(key, 'only a decision that two names are one body has it');
    }
  });
export type IdentityDecision = z.infer<typeof decision>;

/** What people decided about names: which two are one body, and which are not. To take a decision back, delete it. */
export const identitiesModel = z.strictObject({ decisions: z.array(decision).default([]) });
export type Identities = z.infer<typeof identitiesModel>;
