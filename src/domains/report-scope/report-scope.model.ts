import { z } from 'zod';
import { day, key, referenceTo, statement } from '../fact/fact.model.js';

export const reportScopeProperties = {
  /** True only where the report says that it lists every member that did something; a list that ends in 等 is not. */
  complete: z.boolean(),
  notBefore: day.optional(),
  notAfter: day.optional(),
};

/** What a report says of whom it speaks about. Silence rests on it, so it needs words of the report. */
export const reportScopeEntry = statement({
  document: key,
  audience: key,
  ...reportScopeProperties,
  about: z.array(referenceTo('document', 'directive')).default([]),
}).superRefine((scope, context) => {
  if (scope.notBefore && scope.notAfter && scope.notBefore > scope.notAfter) {
    context.addIssue({ code: 'custom', path: ['notBefore'], message: 'is later than notAfter' });
  }
});
export type ReportScopeEntry = z.infer<typeof reportScopeEntry>;
