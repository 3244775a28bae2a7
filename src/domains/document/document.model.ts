import { z } from 'zod';
import { day, exactlyOne, key, references, spanText, statement } from '../fact/fact.model.js';

export const DOCUMENT_KINDS = [
  'NOTICE',
  'BRIEFING',
  'PLAN',
  'ARTICLE',
  'APPEAL',
  'SPEECH',
  'REPORT',
  'PROPOSAL',
  'HANDBOOK',
  'BOOK',
  'RULES',
  'PROGRAMME',
  'LECTURE',
  'OTHER',
] as const;
/** What a held document may lack, and the field that would state it. */
export const STATEABLE_FIELDS = ['ISSUER', 'NUMBER', 'TITLE', 'WRITTEN_ON', 'PRINTED_ON'] as const;
const FIELD_OF = {
  ISSUER: 'issuers',
  NUMBER: 'number',
  TITLE: 'title',
  WRITTEN_ON: 'writtenOn',
  PRINTED_ON: 'printedOn',
} as const;
export const ATTRIBUTION_ROLES = ['ISSUER', 'COMPILER', 'CONTRIBUTOR', 'AUTHOR'] as const;
export type AttributionRole = (typeof ATTRIBUTION_ROLES)[number];
export const DOCUMENT_LINK_KINDS = ['FORWARDS', 'ISSUES', 'ATTACHES', 'CITES'] as const;

/** What the graph stores of a document as it stands in a dossier. */
export const documentProperties = {
  key,
  held: z.boolean(),
  kind: z.enum(DOCUMENT_KINDS),
  number: z.string().min(1).optional(),
  title: z.string().min(1).optional(),
  edition: z.string().min(1).optional(),
  writtenOn: day.optional(),
  printedOn: day.optional(),
  heldOn: day.optional(),
  unstated: z.array(z.enum(STATEABLE_FIELDS)).default([]),
};

const attributionEntry = statement(references('organization', 'person')).superRefine(
  exactlyOne('organization', 'person'),
);
export type AttributionEntry = z.infer<typeof attributionEntry>;

export const documentEntry = statement({
  ...documentProperties,
  extent: z
    .union([spanText, z.array(spanText).min(1)], 'must be start-end in UTF-16 units, or a list of these')
    .optional(),
  issuers: z.array(attributionEntry).default([]),
  compiledBy: z.array(attributionEntry).default([]),
  contributors: z.array(attributionEntry).default([]),
  authors: z.array(attributionEntry).default([]),
}).superRefine((document, context) => {
  const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if (document.held && document.extent === undefined) refuse('extent', 'a held document needs its place in the file');
  if (!document.held && document.unstated.length > 0) refuse('unstated', 'only of a held document is it known');
  for (const field of document.unstated) {
    const value = document[FIELD_OF[field]];
    const stated = Array.isArray(value) ? value.some(({ basis }) => basis !== 'INFERRED') : value !== undefined;
    if (stated) refuse('unstated', `names ${field}, but the document states it`);
  }
});
export type DocumentEntry = z.infer<typeof documentEntry>;

export const documentLinkEntry = statement({ from: key, kind: z.enum(DOCUMENT_LINK_KINDS), to: key });
export type DocumentLinkEntry = z.infer<typeof documentLinkEntry>;
