import { z } from 'zod';
import { assignmentEntry } from '../assignment/assignment.model.js';
import { day, key, referenceTo, statement } from '../fact/fact.model.js';

export const DIRECTIVE_LEVELS = ['TASK', 'HEADING', 'COVER', 'CLOSING'] as const;

/** What the graph stores of a directive as it stands in a dossier. */
export const directiveProperties = {
  level: z.enum(DIRECTIVE_LEVELS),
  locator: z.string().min(1).optional(),
  title: z.string().min(1).optional(),
  summary: z.string().min(1),
  topics: z.array(z.string().min(1)).default([]),
};

export const reportBack = z.strictObject({
  to: z.string().min(1),
  what: z.string().min(1),
  deadline: day.nullable(),
  verbatim: z.string().min(1).optional(),
});

export const directiveEntry = statement({
  key,
  document: key,
  ...directiveProperties,
  parent: key.optional(),
  audience: z.array(referenceTo('organization', 'audience')).default([]),
  platforms: z.array(referenceTo('organization', 'initiative')).default([]),
  initiatives: z.array(referenceTo('initiative')).default([]),
  reportBack: reportBack.optional(),
  assignments: z.array(assignmentEntry).default([]),
});
export type DirectiveEntry = z.infer<typeof directiveEntry>;
