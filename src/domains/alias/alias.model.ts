import { z } from 'zod';
import { day } from '../fact/fact.model.js';

/** First and last day on which a form was the name: for names that were given up or taken on. */
export const aliasValidity = { validFrom: day.optional(), validTo: day.optional() };

/** A form that stands for a body or an initiative in a text, with the days of its use where they are known. */
export const aliasEntry = z.union(
  [z.string().min(1), z.strictObject({ text: z.string().min(1), ...aliasValidity })],
  'must be a form such as 省科协, or { text, validFrom, validTo }',
);
export type AliasEntry = z.infer<typeof aliasEntry>;
