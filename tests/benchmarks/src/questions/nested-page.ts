import { toNamedBody, typeOf } from './named-body.js';
import type { Cells, Question } from './question.js';
import { withId } from './with-id.js';

export const nestedPage: Question = {
  name: 'nested-page',
  folder: 'nested-page',
  operation: 'NestedPage',
  variables: ({ issuer }) => withId(issuer),
  parameters: ({ id }) => ({ id }),
  shape: ([row = []]) => {
    const [id, name, documents] = row;
    return { organization: { id, name, issuedDocuments: { nodes: (documents as Cells[]).map(toDocument) } } };
  },
};

function toDocument([id, number, title, writtenOn, directives]: Cells): object {
  return { id, number, title, writtenOn, directives: { nodes: (directives as Cells[]).map(toDirective) } };
}

function toDirective([id, summary, assignments, answers]: Cells): object {
  return {
    id,
    summary,
    assignments: {
      nodes: (assignments as Cells[]).map(([roles, ...body]) => ({ roles, assignee: toNamedBody(body[0], body[1]) })),
    },
    responses: { nodes: (answers as Cells[]).map((answer) => ({ subject: toSubject(answer) })) },
  };
}

function toSubject([id, text, earliest, latest]: Cells): object {
  return typeOf(id) === 'Document' ? { id, number: text } : { id, summary: text, on: { earliest, latest } };
}
