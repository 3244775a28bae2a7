import { parseCandidate } from '../../../../dist/domains/search/candidate-text.js';
import { rankFullHits } from '../../../../dist/domains/search/rank-hits.js';
import { renderFullQuery } from '../../../../dist/domains/search/render-search-query.js';
import { toSearchQuestion } from '../../../../dist/domains/search/search-question.js';
import { SEARCH_TYPES } from '../../../../dist/domains/search/search-types.js';
import type { Question } from './question.js';

/** Hits are ranked by the product's own function everywhere: the order of hits is part of the answer, not of GraphQL. */
export const search: Question = {
  name: 'search',
  folder: 'search',
  operation: 'Search',
  variables: ({ text }) => ({ text }),
  parameters: ({ text = '' }) => ({ question: renderSearch(text) }),
  shape: (rows, { text = '' }) => {
    const hits = rankCandidates(
      text,
      rows.map(([candidate]) => String(candidate)),
    );
    return {
      search: {
        totalCount: hits.length,
        hits: hits.slice(0, 20).map(({ candidate: { id, type, stored }, score }, index) => ({
          rank: index + 1,
          score,
          type,
          node: toThing(id, type, stored),
        })),
      },
    };
  },
};

/** The text as a question to the full-text index. */
export function renderSearch(text: string): string {
  return renderFullQuery(toSearchQuestion(text), Object.values(SEARCH_TYPES));
}

const MOST_CANDIDATES = 300;

/** What the index found, best first. The benchmark asks for texts that something holds as a whole. */
export function rankCandidates(text: string, candidates: readonly string[]) {
  return rankFullHits(toSearchQuestion(text), candidates.slice(0, MOST_CANDIDATES).map(parseCandidate));
}

function toThing(id: string, type: string, stored: Readonly<Record<string, string | null>>): object {
  const { number, title, summary, name } = stored;
  if (type === 'DOCUMENT') return { id, number, title };
  return type === 'DIRECTIVE' || type === 'ACTION' ? { id, summary } : { id, name };
}
