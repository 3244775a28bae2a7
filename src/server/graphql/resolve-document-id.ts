import type { HTTPGraphQLRequest } from '@apollo/server';
import { didYouMean } from '../../lib/nearest.js';
import { findQuestion } from '../../questions/find-question.js';
import type { SavedQuestion } from '../../questions/saved-question.js';
import { createRefusal } from '../create-refusal.js';

/**
 * Puts the text of a saved question where a request names it by `documentId`, so that everything after this sees an
 * ordinary request: a trusted document passes the same limits as every other.
 */
export function resolveDocumentId(
  request: HTTPGraphQLRequest,
  questions: readonly SavedQuestion[],
): HTTPGraphQLRequest {
  return request.method === 'GET' ? resolveSearch(request, questions) : resolveBody(request, questions);
}

function resolveSearch(request: HTTPGraphQLRequest, questions: readonly SavedQuestion[]): HTTPGraphQLRequest {
  const parameters = new URLSearchParams(request.search);
  const ids = parameters.getAll('documentId');
  if (ids.length === 0) return request;
  const query = chooseText(ids.length === 1 ? ids[0] : ids, parameters.get('query'), questions);
  parameters.delete('documentId');
  parameters.set('query', query);
  return { ...request, search: `?${parameters}` };
}

function resolveBody(request: HTTPGraphQLRequest, questions: readonly SavedQuestion[]): HTTPGraphQLRequest {
  const { body } = request;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return request;
  const { documentId, ...others } = body as Readonly<Record<string, unknown>>;
  if (documentId === undefined || documentId === null) return request;
  return { ...request, body: { ...others, query: chooseText(documentId, others.query, questions) } };
}

function chooseText(documentId: unknown, query: unknown, questions: readonly SavedQuestion[]): string {
  if (typeof documentId !== 'string') {
    throw createRefusal({ code: 'BAD_REQUEST', status: 400, message: 'Give one documentId, as a text.' });
  }
  const question = findQuestion(questions, documentId);
  if (!question) throw refuseUnknown(documentId, questions);
  if (query === undefined || query === null || query === question.text) return question.text;
  throw createRefusal({
    code: 'DOCUMENT_ID_MISMATCH',
    status: 400,
    message: `The query is not the text of the saved question ${question.name}; send the documentId or the query.`,
  });
}

const LONGEST_SHOWN = 80;

function refuseUnknown(documentId: string, questions: readonly SavedQuestion[]) {
  const shown = documentId.length > LONGEST_SHOWN ? `${documentId.slice(0, LONGEST_SHOWN)}…` : documentId;
  const names = questions.flatMap(({ name, id }) => [name, id]);
  return createRefusal({
    code: 'PERSISTED_DOCUMENT_NOT_FOUND',
    status: 404,
    message: `No saved question has the id "${shown}"${didYouMean(documentId, names) || '; "/questions" lists them all.'}`,
  });
}
