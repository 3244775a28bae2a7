import type { SavedQuestion } from './saved-question.js';

export type QuestionSummary = Pick<SavedQuestion, 'name' | 'id' | 'asks' | 'row' | 'variables'>;

/** What somebody needs to know to ask it: everything but its text. */
export function summarizeQuestion({ name, id, asks, row, variables }: SavedQuestion): QuestionSummary {
  return { name, id, asks, row, variables };
}
