import { rankFullHits } from '../../../../dist/domains/search/rank-hits.js';
import { renderFullQuery } from '../../../../dist/domains/search/render-search-query.js';
import { toSearchQuestion } from '../../../../dist/domains/search/search-question.js';
import { SEARCH_TYPES } from '../../../../dist/domains/search/search-types.js';
import { toSearchCandidate } from '../../../../dist/domains/search/to-search-candidate.js';
import type { Cells, Question } from './question.js';

/** Hits are ranked by the product's own function everywhere: the order of hits is part of the answer, not of GraphQL. */
export const search: Question = {
  name: 'search',
  folder: 'search',
  operation: 'Search',
  variables: ({ text }) => ({ text }),
  parameters: ({ text = '' }) => ({ question: renderSearch(text) }),
  shape: (rows, { text = '' }) => {
    const things = new Map(rows.map((row) => [row[0], toThing(row)]));
    const hits = rankCandidates(text, rows);
    return {
      search: {
        totalCount: hits.length,
        hits: hits.slice(0, 20).map(({ candidate: { id, type }, score }, index) => ({
          rank: index + 1,
          score,
          type,
          node: things.get(id),
        })),
      },
    };
  },
};

/** The text as a question to the full-text index. */
export function renderSearch(text: string): string {
  return renderFullQuery(toSearchQuestion(text), Object.values(SEARCH_TYPES));
}

/** What the index found, best first. The benchmark asks for texts that something holds as a whole. */
export function rankCandidates(text: string, rows: readonly Cells[]) {
  const question = toSearchQuestion(text);
  const candidates = rows.slice(0, 1_000).map(toSearchCandidate);
  return rankFullHits(question, candidates);
}

function toThing([id, type, , number, , name, , title, summary]: Cells): object {
  if (type === 'DOCUMENT') return { id, number, title };
  return type === 'DIRECTIVE' || type === 'ACTION' ? { id, summary } : { id, name };
}
