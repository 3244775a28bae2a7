import { z } from 'zod';

/** How a fact is known: said by the text, pointed back to by the text, or concluded by a rule. */
export const BASES = ['EXPLICIT', 'COREFERENCE', 'INFERRED'] as const;
export type Basis = (typeof BASES)[number];

/** Every kind of node that states something and proves it. The name is the graph label and the GraphQL type. */
export const FACT_TYPES = [
  'Organization',
  'Affiliation',
  'Audience',
  'AudienceMembership',
  'AggregateActor',
  'Document',
  'Attribution',
  'DocumentLink',
  'Transmission',
  'Directive',
  'Assignment',
  'Action',
  'Participation',
  'Metric',
  'Initiative',
  'Ownership',
  'Person',
  'Position',
  'Response',
  'ReportScope',
  'Roster',
  'RosterEntry',
  'Alias',
] as const;
export type FactType = (typeof FACT_TYPES)[number];

export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/, 'must be a sha256 in lower-case hexadecimal');
/** A stretch of a source as dossiers write it. */
export const spanText = z.string().regex(/^\d+-\d+$/, 'must be start-end in UTF-16 units, such as 812-823');

export const proofEntry = z.strictObject({
  field: z.string().min(1).optional(),
  text: z.string().min(1).optional(),
  at: spanText,
  sha256: sha256Hex,
});
export type ProofEntry = z.infer<typeof proofEntry>;

/** What every statement of a dossier may say about how sure it is. */
const certainty = {
  basis: z.enum(BASES).default('EXPLICIT'),
  confidence: z.number().min(0).max(1).optional(),
  rule: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must be a rule name in kebab-case')
    .optional(),
  reasons: z.array(z.string().min(1)).optional(),
  counterEvidence: z.array(z.string().min(1)).optional(),
  inputs: z.array(z.string().min(1)).optional(),
  /** In `links.yaml`: the dossiers without which nothing is concluded. */
  restsOn: z.array(z.string().min(1)).optional(),
  proof: z.array(proofEntry).default([]),
};
export interface Certainty {
  readonly basis: Basis;
  readonly confidence?: number | undefined;
  readonly rule?: string | undefined;
  readonly reasons?: readonly string[] | undefined;
  readonly counterEvidence?: readonly string[] | undefined;
  readonly inputs?: readonly string[] | undefined;
  readonly restsOn?: readonly string[] | undefined;
  readonly proof: readonly ProofEntry[];
}

/** A statement of a dossier: its own keys, and how it is proved. No proof, no fact. */
export function statement<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .strictObject({ ...shape, ...certainty })
    .superRefine((value, context) => checkCertainty(value as Certainty, context));
}

function checkCertainty(value: Certainty, context: z.RefinementCtx): void {
  const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if (value.basis !== 'INFERRED') {
    if (value.proof.length === 0) refuse('proof', `a fact with basis ${value.basis} needs at least one span`);
    if (value.rule !== undefined) refuse('rule', 'only an INFERRED fact names a rule');
    if (value.restsOn !== undefined) refuse('restsOn', 'only an INFERRED fact rests on dossiers');
    return;
  }
  if (value.proof.length > 0) refuse('proof', 'an INFERRED fact has inputs instead of spans');
  for (const path of ['rule', 'confidence', 'reasons', 'inputs'] as const) {
    const given = value[path];
    if (given === undefined || (Array.isArray(given) && given.length === 0)) refuse(path, 'an INFERRED fact needs it');
  }
}

/** Nodes that can be pointed at by name: each kind of reference and the type that it names. */
export const BODY_TYPES = {
  organization: 'Organization',
  audience: 'Audience',
  aggregate: 'AggregateActor',
  person: 'Person',
  initiative: 'Initiative',
  document: 'Document',
  directive: 'Directive',
  action: 'Action',
} as const satisfies Record<string, FactType>;
export type ReferenceKind = keyof typeof BODY_TYPES;
export type Reference = { readonly [Kind in ReferenceKind]?: string | undefined };

/** The keys with which a statement names one thing of the given kinds; `exactlyOne` checks that it does. */
export function references<Kind extends ReferenceKind>(...kinds: Kind[]) {
  return Object.fromEntries(kinds.map((kind) => [kind, z.string().min(1).optional()])) as Record<
    Kind,
    z.ZodOptional<z.ZodString>
  >;
}

export function exactlyOne(...kinds: ReferenceKind[]) {
  return (value: object, context: z.RefinementCtx) => {
    const named = kinds.filter((kind) => (value as Reference)[kind] !== undefined);
    if (named.length !== 1) context.addIssue({ code: 'custom', message: `needs exactly one of ${kinds.join(', ')}` });
  };
}

export function referenceTo<Kind extends ReferenceKind>(...kinds: Kind[]) {
  return z.strictObject(references(...kinds)).superRefine(exactlyOne(...kinds));
}

/** A calendar day of the Gregorian calendar, as ISO 8601 writes it. */
export const day = z.iso.date('must be a day, such as 2020-01-30');
/** GB/T 2260 code of a province, prefecture or county. */
export const regionCode = z.string().regex(/^\d{6}$/, 'must be a six-digit GB/T 2260 code');
export const key = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be kebab-case');
