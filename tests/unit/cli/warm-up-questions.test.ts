import { buildSchema } from 'graphql';
import { expect, test, vi } from 'vitest';
import { warmUpQuestions } from '../../../src/cli/warm-up-questions.js';
import { parseQuestion } from '../../../src/questions/parse-question.js';

const schema = buildSchema('type Query { one: Int two: Int three: Int }');
const questions = ['one', 'two', 'three'].map((field) =>
  parseQuestion(field, `# zh: 几？\n# en: How many?\n# row: a number\nquery Ask { ${field} }\n`, schema),
);
const [one, two, three] = questions.map(({ text }) => text);

test('waits for the first question alone, and is done after the others', async () => {
  const asked: (readonly string[])[] = [];
  const finishers: (() => void)[] = [];
  const ask = (texts: readonly string[]) => {
    asked.push(texts);
    return asked.length === 1 ? Promise.resolve() : new Promise<void>((resolve) => void finishers.push(resolve));
  };
  const warm = await warmUpQuestions(questions, ask, () => {});
  expect([asked, warm.isDone()]).toEqual([[[one], [two, three]], false]);
  finishers[0]?.();
  await vi.waitUntil(() => warm.isDone());
});

test('fails where the first question does: then nothing could be answered', async () => {
  const ask = () => Promise.reject(new Error('no database'));
  await expect(warmUpQuestions(questions, ask, () => {})).rejects.toThrow('no database');
});

test('tells of a later failure, and does not hold up the server for it', async () => {
  const failures: unknown[] = [];
  const fault = new Error('too slow');
  const ask = (texts: readonly string[]) => (texts.length === 1 ? Promise.resolve() : Promise.reject(fault));
  const warm = await warmUpQuestions(questions, ask, (error) => failures.push(error));
  await vi.waitUntil(() => warm.isDone());
  expect(failures).toEqual([fault]);
});
