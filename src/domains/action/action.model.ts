import { z } from 'zod';
import { day, key, referenceTo, statement } from '../fact/fact.model.js';
import { metricEntry } from '../metric/metric.model.js';
import { PARTICIPATION_ROLES, participationEntry } from '../participation/participation.model.js';

export const ACTION_KINDS = [
  'MEETING',
  'PUBLICATION',
  'FORWARDING',
  'POPULARIZATION',
  'SERVICE',
  'TRAINING',
  'SURVEY',
  'ADVICE',
  'APPEAL',
  'DONATION',
  'COORDINATION',
  'EVALUATION',
  'MECHANISM',
  'RECOGNITION',
  'PUBLICITY',
  'EXCHANGE',
  'OTHER',
] as const;

/** What the graph stores of an action as it stands in a dossier. */
export const actionProperties = {
  kind: z.enum(ACTION_KINDS),
  summary: z.string().min(1),
  selfReported: z.boolean(),
  notBefore: day.optional(),
  notAfter: day.optional(),
  /** Roles of which the text names only some bearers: its list ends in 等. */
  openEnded: z.array(z.enum(PARTICIPATION_ROLES)).default([]),
};

export const actionEntry = statement({
  key,
  document: key,
  ...actionProperties,
  partOf: key.optional(),
  participations: z.array(participationEntry).default([]),
  platforms: z.array(referenceTo('organization', 'initiative')).default([]),
  outputs: z.array(referenceTo('document')).default([]),
  initiatives: z.array(referenceTo('initiative')).default([]),
  metrics: z.array(metricEntry).default([]),
}).superRefine((action, context) => {
  if (action.notBefore && action.notAfter && action.notBefore > action.notAfter) {
    context.addIssue({ code: 'custom', path: ['notBefore'], message: 'is later than notAfter' });
  }
});
export type ActionEntry = z.infer<typeof actionEntry>;
