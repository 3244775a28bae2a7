import type { SavedQuestion } from './saved-question.js';

/** A question by its name, or by the id of its very wording. */
export function findQuestion(questions: readonly SavedQuestion[], documentId: string): SavedQuestion | undefined {
  return questions.find(({ name, id }) => name === documentId || id === documentId);
}
