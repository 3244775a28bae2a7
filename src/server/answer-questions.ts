import type { SavedQuestion } from '../questions/saved-question.js';
import { summarizeQuestion } from '../questions/summarize-question.js';
import { type Answer, toJsonAnswer } from './http/answer.js';

/** The saved questions that `documentId` can name. */
export function answerQuestions(questions: readonly SavedQuestion[]): Answer {
  return toJsonAnswer(200, { questions: questions.map(summarizeQuestion) });
}
