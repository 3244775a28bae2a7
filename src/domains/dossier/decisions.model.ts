import { z } from 'zod';
import { day, exactlyOne, references, referenceTo } from '../fact/fact.model.js';

/** `ACCEPT`: asserted, whatever its score. `REJECT`: not asserted, whoever concludes it. */
export const VERDICTS = ['ACCEPT', 'REJECT'] as const;
export type Verdict = (typeof VERDICTS)[number];

const judgement = {
  verdict: z.enum(VERDICTS),
  /** Only what this rule concludes; left out: whatever concludes it. */
  rule: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must be a rule name in kebab-case')
    .optional(),
  by: z.string().min(1),
  on: day,
  reason: z.string().min(1),
};

const membershipDecision = z.strictObject({
  audience: z.string().min(1),
  organization: z.string().min(1),
  ...judgement,
});

const responseDecision = z
  .strictObject({
    ...references('action', 'document'),
    to: referenceTo('document', 'directive'),
    ...judgement,
  })
  .superRefine(exactlyOne('action', 'document'));

/** What a person decided about conclusions. Things are named as `links.yaml` names them; a decision wins over rules and scores. */
export const decisionsModel = z.strictObject({
  memberships: z.array(membershipDecision).default([]),
  responses: z.array(responseDecision).default([]),
});
export type Decisions = z.infer<typeof decisionsModel>;
