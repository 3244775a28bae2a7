import { parseCandidate } from '../../domains/search/candidate-text.js';
import { findHighlights } from '../../domains/search/find-highlights.js';
import { type RankedHit, rankFullHits, rankPartialHits } from '../../domains/search/rank-hits.js';
import { renderFullQuery, renderPartialQuery } from '../../domains/search/render-search-query.js';
import { findSearchCandidates } from '../../domains/search/search.statements.js';
import { type SearchQuestion, toSearchQuestion } from '../../domains/search/search-question.js';
import { SEARCH_TYPES } from '../../domains/search/search-types.js';
import type { QuerySearchArgs } from '../../generated/schema-types.js';
import { encodeCursor } from '../../lib/cursor.js';
import { NodeReference } from '../node-record.js';
import { type PageRequest, toPageRequest } from '../page-arguments.js';
import type { QueryContext } from '../query-context.js';
import type { Refusal } from '../refusal.js';

const MAX_TEXT_LENGTH = 200;
/**
 * So many candidates are read and ranked, however many there are in a larger graph. Lucene gives them by how well they
 * answer, so that what is left out is what would stand last.
 */
const MAX_CANDIDATES = 300;

/** Hits have one order, and they are no nodes: only its key is used. */
const ORDERS = { RELEVANCE: { on: 'node', property: 'rankKey' } } as const;

interface Found {
  readonly hits: readonly RankedHit[];
  readonly cut: boolean;
  readonly partial: boolean;
}

/** The field `search`. */
export async function resolveSearch(arguments_: QuerySearchArgs, context: QueryContext): Promise<unknown> {
  const { text, types } = arguments_;
  if (text.length > MAX_TEXT_LENGTH) return refuseLength(text);
  const wanted = types ?? Object.values(SEARCH_TYPES);
  if (wanted.length === 0) return refuse('types', 'types is empty; name at least one, or leave it out.');
  const page = toPageRequest(arguments_, ORDERS, `search ${JSON.stringify([text, wanted])}`);
  const question = toSearchQuestion(text);
  const [whole = ''] = question.wholes;
  if (whole === '')
    return refuse('text', 'The text has nothing to search for; write a character, a letter or a digit.');
  // One character may stand for a whole phrase.
  if (whole.length > MAX_TEXT_LENGTH) return refuseLength(whole);
  return toResults(await find(question, wanted, context), page, question);
}

function refuseLength({ length }: string): Refusal {
  return refuse('text', `The text has ${length} characters; search for at most ${MAX_TEXT_LENGTH}.`);
}

function refuse(argument: string, message: string): Refusal {
  return { type: 'ValidationFailed', argument, message };
}

/** What holds all of the text; only where nothing does, what holds most of it. */
async function find(question: SearchQuestion, types: readonly string[], context: QueryContext): Promise<Found> {
  const full = await readCandidates(renderFullQuery(question, types), context);
  const hits = rankFullHits(question, full.candidates);
  if (hits.length > 0 || full.cut) return { hits, cut: full.cut, partial: false };
  const some = await readCandidates(renderPartialQuery(question, types), context);
  const partial = rankPartialHits(question, some.candidates);
  return { hits: partial, cut: some.cut, partial: partial.length > 0 };
}

async function readCandidates(question: string, context: QueryContext) {
  const rows = await context.read(findSearchCandidates, { question, limit: MAX_CANDIDATES + 1 });
  const candidates = rows.slice(0, MAX_CANDIDATES).map(([text]) => parseCandidate(String(text)));
  return { candidates, cut: rows.length > MAX_CANDIDATES };
}

function toResults({ hits, cut, partial }: Found, { first, after, order }: PageRequest, question: SearchQuestion) {
  const start = after === undefined ? 0 : hits.filter(({ rankKey }) => rankKey <= after).length;
  const shown = hits.slice(start, start + first);
  const cursorOf = ({ rankKey }: RankedHit) => encodeCursor({ order, key: rankKey });
  const [top, last] = [shown[0], shown.at(-1)];
  return {
    type: 'SearchResults',
    hits: shown.map((hit, index) => ({
      ...toHit(hit, question),
      cursor: () => cursorOf(hit),
      rank: start + index + 1,
    })),
    pageInfo: {
      hasNextPage: start + first < hits.length,
      hasPreviousPage: after !== undefined,
      startCursor: () => (top ? cursorOf(top) : null),
      endCursor: () => (last ? cursorOf(last) : null),
    },
    totalCount: hits.length,
    complete: !cut,
    limits: cut
      ? [
          `Only the ${MAX_CANDIDATES} likeliest candidates were ranked, and there are more; write more of the name, or name types.`,
        ]
      : [],
    partial,
  };
}

function toHit({ candidate, score, reasons }: RankedHit, question: SearchQuestion) {
  return {
    node: new NodeReference(candidate.id, candidate.stored),
    type: candidate.type,
    score,
    matchedBy: reasons,
    highlights: () => findHighlights(question, candidate.texts),
  };
}
