import { exactlyOne, references, referenceTo, statement } from '../fact/fact.model.js';

export const responseEntry = statement({
  ...references('action', 'document'),
  to: referenceTo('document', 'directive'),
}).superRefine(exactlyOne('action', 'document'));
export type ResponseEntry = ReturnType<typeof responseEntry.parse>;
