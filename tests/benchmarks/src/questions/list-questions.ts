import { chain } from './chain.js';
import { largestLedger, ledger } from './ledger.js';
import { lookUp } from './look-up.js';
import { nestedPage } from './nested-page.js';
import type { Question } from './question.js';
import { ranking } from './ranking.js';
import { search } from './search.js';

/** The six named questions, and the ledger once more at its largest. */
export const QUESTIONS: readonly Question[] = [lookUp, nestedPage, chain, ledger, largestLedger, search, ranking];

/** The questions with these names; all where none is named. */
export function listQuestions(names: readonly string[]): readonly Question[] {
  const unknown = names.find((name) => !QUESTIONS.some((question) => question.name === name));
  if (unknown !== undefined) {
    const known = QUESTIONS.map(({ name }) => name).join(', ');
    throw new Error(`There is no question "${unknown}"; the questions are ${known}.`);
  }
  return names.length === 0 ? QUESTIONS : QUESTIONS.filter(({ name }) => names.includes(name));
}

export function getQuestionByOperation(operation: string): Question {
  const question = QUESTIONS.find((one) => one.operation === operation);
  if (!question) throw new Error(`No question has the operation "${operation}".`);
  return question;
}
