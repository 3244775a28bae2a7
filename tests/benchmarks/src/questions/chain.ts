import type { Cells, Question } from './question.js';
import { withId } from './with-id.js';

export const chain: Question = {
  name: 'chain',
  folder: 'chain',
  operation: 'Chain',
  variables: ({ cascade }) => withId(cascade),
  parameters: ({ id }) => ({ id }),
  shape: ([row = []]) => {
    const [id, number, reached] = row;
    return { document: { id, number, cascade: { nodes: (reached as Cells[]).map(toReached) } } };
  },
};

function toReached([id, number, writtenOn, issuers, before]: Cells): object {
  return {
    id,
    number,
    writtenOn,
    issuers: (issuers as Cells[]).map(([issuer, name]) => ({ id: issuer, name })),
    carriedFrom: (before as string[]).map((from) => ({ id: from })),
  };
}
