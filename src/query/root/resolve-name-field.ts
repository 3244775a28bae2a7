import { listMakersByDocumentId, listWholesByIds } from '../../domains/name/name.statements.js';
import { type ContextClues, createNameContext, type NamedBody } from '../../domains/name/name-context.js';
import { normalizeName } from '../../domains/name/normalize-name.js';
import { resolveName } from '../../domains/name/resolve-name.js';
import type { NameContext, QueryResolveNameArgs } from '../../generated/schema-types.js';
import { toNodeRecord } from '../node-record.js';
import type { QueryContext } from '../query-context.js';
import { isRefusal, type Refusal } from '../refusal.js';
import { lookUpDocument, lookUpOrganization } from './look-up.js';

const LONGEST_NAME = 100;

/** The field `resolveName`. */
export async function resolveNameField(
  { text, context: given }: QueryResolveNameArgs,
  context: QueryContext,
): Promise<unknown> {
  const refusal = checkText(text) ?? checkPlace(given?.place);
  if (refusal) return refusal;
  const clues = await readClues(given ?? {}, context);
  if ('type' in clues) return clues;
  const read = (statement: string, parameters: Record<string, unknown>) => context.read(statement, parameters);
  const { candidates, ...resolution } = await resolveName(text, createNameContext(clues), read);
  return {
    type: 'NameResolution',
    ...resolution,
    candidates: candidates.map((candidate) => ({ ...candidate, organization: toNodeRecord(candidate.organization) })),
  };
}

function checkText(text: string): Refusal | undefined {
  const { length } = [...text];
  if (length <= LONGEST_NAME && normalizeName(text) !== '') return undefined;
  const message =
    length > LONGEST_NAME
      ? `The text has ${length} characters; a name has at most ${LONGEST_NAME}.`
      : 'The text has no letters; give a name such as 省科协.';
  return { type: 'ValidationFailed', message, argument: 'text' };
}

function checkPlace(place: string | null | undefined): Refusal | undefined {
  if ((place ?? undefined) === undefined || /^\d{6}$/u.test(place ?? '')) return undefined;
  const message = `"${place}" is not a GB/T 2260 code; write six digits, such as 320000 for 江苏省.`;
  return { type: 'ValidationFailed', message, argument: 'context.place' };
}

/** What the context says, read from the graph; the refusal where it names what is not there. */
async function readClues(given: NameContext, context: QueryContext): Promise<ContextClues | Refusal> {
  const [document, issuer] = await Promise.all([
    given.document ? lookUpDocument(given.document, context) : undefined,
    given.issuer ? lookUpOrganization(given.issuer, context) : undefined,
  ]);
  if (document && isRefusal(document)) return document;
  if (issuer && isRefusal(issuer)) return issuer;
  const made = document ? await readMakers(document.id, context) : { makers: [], places: [] };
  const speakers = issuer ? [issuer.values as unknown as NamedBody] : made.makers;
  return {
    place: given.place ?? undefined,
    document: document?.id,
    documentPlaces: made.places,
    speakers,
    parents: await readWholes(speakers, context),
    on: given.on ?? undefined,
    kinds: given.kinds ?? undefined,
  };
}

/** Issuers speak; where none is known, who compiled the document. */
async function readMakers(id: string, context: QueryContext) {
  const [row] = await context.read(listMakersByDocumentId, { id });
  const [parts, places] = (row ?? [[], []]) as [[string, NamedBody][], string[]];
  const ofRole = (wanted: string) => parts.filter(([role]) => role === wanted).map(([, body]) => body);
  const issuers = ofRole('ISSUER');
  return { makers: issuers.length > 0 ? issuers : ofRole('COMPILER'), places };
}

async function readWholes(bodies: readonly NamedBody[], context: QueryContext): Promise<NamedBody[]> {
  if (bodies.length === 0) return [];
  const rows = await context.read(listWholesByIds, { ids: bodies.map(({ id }) => id) });
  return rows.map(([whole]) => whole as NamedBody);
}
