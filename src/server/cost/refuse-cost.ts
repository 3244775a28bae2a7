import type { GraphQLError } from 'graphql';
import { createRefusal } from '../create-refusal.js';
import type { Cost } from './count-objects.js';

/** Says how large the answer could be and which arguments made it so. */
export function refuseCost({ objects, levers }: Cost, limit: number): GraphQLError {
  const shown = Math.min(objects, Number.MAX_SAFE_INTEGER);
  const wideners = levers
    .filter(({ size }) => size > 1)
    .map((lever) => `${lever.field}(${lever.argument}: ${lever.size})`);
  const wayOut = wideners.length > 0 ? `Lower ${joinWords(wideners)}.` : 'Ask for fewer lists inside one another.';
  return createRefusal({
    code: 'COST_LIMIT_EXCEEDED',
    status: 400,
    message: `This query could answer ${toFigure(shown)} objects; the limit is ${toFigure(limit)}. ${wayOut}`,
    extensions: { cost: { objects: shown, limit } },
  });
}

function toFigure(count: number): string {
  return count.toLocaleString('en-GB');
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
