import type { Cells, Question } from './question.js';
import { withId } from './with-id.js';

export const lookUp: Question = {
  name: 'look-up',
  folder: 'look-up',
  operation: 'LookUp',
  variables: ({ organization }) => withId(organization),
  parameters: ({ id }) => ({ id }),
  shape: ([row = []]) => {
    const [id, name, kind, level, ties] = row;
    return { organization: { id, name, kind, level, affiliations: toTies(ties) } };
  },
};

function toTies(ties: unknown): object {
  const nodes = (ties as Cells[]).map(([tie, id, name, kind, upper]) => ({
    kind: tie,
    to: upper === undefined ? { id, name, kind } : { id, name, kind, affiliations: toTies(upper) },
  }));
  return { nodes };
}
