import type { Row } from '../../graph/values.js';
import { expandAbbreviations } from './abbreviations.js';
import { findNearNames, pairsOf } from './find-near-names.js';
import { namesRelativePlace } from './forms-of-place.js';
import { speaksOfItself } from './forms-of-speaker.js';
import { listNameForms } from './list-name-forms.js';
import { type NameOutcome, RESOLVED_FROM, RESOLVED_LEAD } from './name.model.js';
import { listBodiesByForms, listBodiesByPairs, listIdentityTiesByIds } from './name.statements.js';
import type { NameContext } from './name-context.js';
import { normalizeName } from './normalize-name.js';
import { type FoundBody, type NameCandidate, weighBodies } from './weigh-bodies.js';

export interface NameResolution {
  readonly text: string;
  readonly normalized: string;
  readonly outcome: NameOutcome;
  readonly candidates: readonly NameCandidate[];
  /** Whether every candidate is in the list. */
  readonly complete: boolean;
  /** What stands in the way of an answer, or was cut off, one sentence each. */
  readonly notes: readonly string[];
}

export type Read = (statement: string, parameters: Record<string, unknown>) => Promise<readonly Row[]>;

export const MAX_CANDIDATES = 50;
/** Rows, of which one body may have several. */
const MAX_FOUND = 400;
const MAX_NEAR = 30;

/** Whom a name as written means in a context: every body that may be meant, and whether one is clearly ahead. */
export async function resolveName(text: string, context: NameContext, read: Read): Promise<NameResolution> {
  const normalized = normalizeName(text);
  const forms = listNameForms(normalized, context);
  const ofTarget = (target: string) => forms.filter((form) => form.target === target).map(({ form }) => form);
  const rows = await read(listBodiesByForms, {
    forms: ofTarget('NAME'),
    tails: ofTarget('TAIL'),
    document: context.document ?? '',
    limit: MAX_FOUND + 1,
  });
  const weighed = weighBodies(rows.slice(0, MAX_FOUND).map(toFoundBody), { written: text, forms, context });
  const all = weighed.length > 0 ? weighed : await readNearNames(normalized, context, read);
  const candidates = all.slice(0, MAX_CANDIDATES);
  const cut = rows.length > MAX_FOUND;
  const complete = !cut && candidates.length === all.length;
  const outcome = outcomeOf(candidates);
  return {
    text,
    normalized,
    // What was not read might have been as likely.
    outcome: cut && outcome === 'RESOLVED' ? 'AMBIGUOUS' : outcome,
    candidates: await withIdentityTies(candidates, read),
    complete,
    notes: [
      ...notesOn(normalized, context),
      ...(complete ? [] : [`More than ${candidates.length} bodies could be meant; only the likeliest are shown.`]),
    ],
  };
}

/** Named only where one body is likely enough and clearly ahead; near misses never name anybody. */
export function outcomeOf(candidates: readonly NameCandidate[]): NameOutcome {
  const [first, second] = candidates.filter(({ how }) => how !== 'FUZZY');
  if (!first) return 'UNKNOWN';
  const lead = first.score - (second?.score ?? 0);
  return first.score >= RESOLVED_FROM && lead >= RESOLVED_LEAD ? 'RESOLVED' : 'AMBIGUOUS';
}

function toFoundBody([organization, found, form, alias, inDocument, wholes]: Row): FoundBody {
  return { organization, found, form, alias, inDocument, wholes } as FoundBody;
}

/** What speaks of a body only in relation to the text is no name that could be misspelt. */
function isRelative(normalized: string): boolean {
  return speaksOfItself(normalized) || namesRelativePlace(normalized) || /^[该各]/u.test(normalized);
}

async function readNearNames(normalized: string, { kinds }: NameContext, read: Read): Promise<NameCandidate[]> {
  if (isRelative(normalized)) return [];
  const forms = expandAbbreviations(normalized).map(({ form }) => form);
  const pairs = [...new Set(forms.flatMap(pairsOf))];
  if (pairs.length === 0) return [];
  const rows = await read(listBodiesByPairs, { pairs: pairs.join(' '), limit: MAX_NEAR });
  const bodies = rows.map(([organization, form]) => ({
    organization: organization as FoundBody['organization'],
    form: String(form),
  }));
  return findNearNames(
    forms,
    bodies.filter(({ organization }) => !kinds || kinds.length === 0 || kinds.includes(String(organization.kind))),
  );
}

function notesOn(normalized: string, { speakers }: NameContext): string[] {
  if (speakers.length === 0 && speaksOfItself(normalized))
    return [`“${normalized}” is whoever speaks; give the issuer or the document.`];
  if (normalized.startsWith('该')) return [`“${normalized}” points back to a body that the text named before.`];
  if (normalized.startsWith('各')) return [`“${normalized}” is a class of bodies; ask for audiences.`];
  return [];
}

/** What is concluded or decided about a candidate being the same as another body is part of its reasons. */
async function withIdentityTies(candidates: readonly NameCandidate[], read: Read): Promise<NameCandidate[]> {
  if (candidates.length === 0) return [];
  const rows = await read(listIdentityTiesByIds, { ids: candidates.map(({ organization }) => organization.id) });
  return candidates.map((candidate) => {
    const ties = rows.filter(([id]) => id === candidate.organization.id);
    return { ...candidate, reasons: [...candidate.reasons, ...ties.map(toSentence)] };
  });
}

function toSentence([, kind, other, reasons]: Row): string {
  if (kind === 'POSSIBLY_SAME_AS') return `It is possibly the same body as ${other}; nobody has decided.`;
  return `A person decided that it is not the same body as ${other}: ${(reasons as string[]).join('; ')}.`;
}
