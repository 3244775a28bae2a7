import { z } from 'zod';
import { type Fact, type FactId, toFactId } from '../fact/fact.js';
import { BASES, FACT_TYPES, sha256Hex, spanText } from '../fact/fact.model.js';
import type { RecordedSource } from './recorded-source.js';

/** One line of a history file: what a version says anew of a fact or a source, or that it no longer says it. */
export type HistoryEntry =
  | { readonly id: string; readonly fact: Fact }
  | { readonly id: string; readonly source: RecordedSource }
  | { readonly id: string; readonly withdrawn: true };

const id = z.string().regex(/^[A-Z][A-Za-z]*\.[0-9a-f]{20}$/, 'must be the id of a fact or a source');
const factId = id as unknown as z.ZodType<FactId>;
const text = z.string().min(1);
const place = z.number().int().nonnegative();
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]);

const factLine = z.strictObject({
  id: factId,
  type: z.enum(FACT_TYPES),
  key: z.string(),
  basis: z.enum(BASES),
  confidence: z.number().min(0).max(1),
  rule: text.optional(),
  reasons: z.array(text).default([]),
  counterEvidence: z.array(text).default([]),
  inputs: z.array(factId).default([]),
  properties: z.record(z.string(), value).default({}),
  links: z.array(z.strictObject({ type: text, to: factId })).default([]),
  evidence: z
    .array(
      z.strictObject({
        field: text.optional(),
        text: text.optional(),
        source: sha256Hex,
        start: place,
        end: place,
        sha256: sha256Hex,
      }),
    )
    .default([]),
  claimedBy: z.array(text).default([]),
});

const sourceLine = z.strictObject({
  id,
  source: z.strictObject({
    file: text,
    sha256: sha256Hex,
    length: place,
    kind: z.enum(['TEXT', 'ROSTER']),
    sections: z.array(z.strictObject({ name: text, at: spanText })).default([]),
    documents: z.array(z.strictObject({ id, at: z.array(spanText) })).default([]),
  }),
});

const withdrawnLine = z.strictObject({ id, withdrawn: z.literal(true) });

/** What a line leaves out. */
const EMPTY_SOURCE = { sections: [], documents: [] };
const EMPTY_FACT = {
  reasons: [],
  counterEvidence: [],
  inputs: [],
  properties: {},
  links: [],
  evidence: [],
  claimedBy: [],
  places: [],
};

/** A line that says nothing a history can say, and why. */
export class HistoryLineError extends Error {}

export function parseHistoryEntry(line: string): HistoryEntry {
  const input = parseJson(line);
  if ('withdrawn' in input) return check(withdrawnLine, input);
  if ('source' in input) {
    const { id, source } = check(sourceLine, input);
    return { id, source: { id, ...source } };
  }
  const fact = check(factLine, input);
  if (fact.id !== toFactId(fact.type, fact.key)) {
    throw new HistoryLineError(`${fact.id} is not the id of the ${fact.type} with the key "${fact.key}"`);
  }
  return { id: fact.id, fact: { ...fact, places: [] } };
}

/** The same for a line that was checked before: a version is replayed for a question at a fifth of the cost. */
export function decodeHistoryEntry(line: string): HistoryEntry {
  const input = JSON.parse(line) as { id: string; withdrawn?: true; source?: Omit<RecordedSource, 'id'> };
  const { id, withdrawn, source } = input;
  if (withdrawn) return { id, withdrawn };
  if (source) return { id, source: { ...EMPTY_SOURCE, id, ...source } };
  return { id, fact: { ...EMPTY_FACT, ...(input as unknown as Fact) } };
}

/** The same text for the same content: two facts say the same exactly where their lines are equal. */
export function renderHistoryEntry(entry: HistoryEntry): string {
  if ('withdrawn' in entry) return JSON.stringify({ id: entry.id, withdrawn: true });
  if ('source' in entry) {
    const { id, file, sha256, length, kind, sections, documents } = entry.source;
    return JSON.stringify({ id, source: withoutEmpty({ file, sha256, length, kind, sections, documents }) });
  }
  return renderFact(entry.fact);
}

function renderFact(fact: Fact): string {
  const { id, type, key, basis, confidence, rule, reasons, counterEvidence, inputs, properties, links, evidence } =
    fact;
  return JSON.stringify(
    withoutEmpty({
      id,
      type,
      key,
      basis,
      confidence,
      rule,
      reasons,
      counterEvidence,
      inputs,
      properties: Object.fromEntries(Object.entries(properties).sort(([left], [right]) => (left < right ? -1 : 1))),
      links: links.map(({ type, to }) => ({ type, to })),
      evidence: evidence.map(({ field, text, source, start, end, sha256 }) => ({
        field,
        text,
        source,
        start,
        end,
        sha256,
      })),
      claimedBy: fact.claimedBy,
    }),
  );
}

/** Empty lists are left out; what is undefined JSON leaves out itself. */
function withoutEmpty(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
}

function parseJson(line: string): object {
  try {
    const input: unknown = JSON.parse(line);
    if (typeof input === 'object' && input !== null) return input;
  } catch {
    // said below
  }
  throw new HistoryLineError('is no JSON object');
}

function check<Value>(model: z.ZodType<Value>, input: object): Value {
  const result = model.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new HistoryLineError(`${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'is not understood'}`);
}
