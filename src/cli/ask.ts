import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import type { GraphQLSchema } from 'graphql';
import { readConfig } from '../config.js';
import type { SavedQuestion } from '../questions/saved-question.js';
import { summarizeQuestion } from '../questions/summarize-question.js';
import { type AnswerData, askQuestion } from './ask-question.js';
import { listRefusals } from './list-refusals.js';
import { json, print } from './print.js';
import { readVariables, renderValue, toFlags } from './question-flags.js';
import { readShipped } from './read-shipped.js';
import { renderAnswer } from './table/render-answer.js';
import { renderColumns } from './table/render-columns.js';
import { terminalWidth } from './table/terminal-width.js';

/** Each saved question is a command of its own, so that its variables are flags like any others. */
export const askCommand = defineCommand({
  meta: { name: 'ask', description: 'Ask a saved question, with your own values for its variables' },
  args: { json, list: { type: 'boolean', description: 'List the questions and their variables', default: false } },
  subCommands: async () => {
    const { schema, questions } = await readShipped();
    return Object.fromEntries(questions.map((question) => [question.name, createCommand(question, schema)]));
  },
  async run({ args }) {
    // Runs after the command of a question, too.
    if (args._.length > 0) return;
    const { questions } = await readShipped();
    print(args.json, questions.map(summarizeQuestion), () => renderList(questions));
  },
});

function createCommand(question: SavedQuestion, schema: GraphQLSchema): CommandDef {
  const args: ArgsDef = { json, ...toFlags(question) };
  return defineCommand({
    meta: { name: question.name, description: `${question.asks.zh} ${question.asks.en}` },
    args,
    async run({ args }) {
      const variables = readVariables(question, schema, args);
      const data = await askQuestion(question, variables, { schema, config: readConfig() });
      const refusals = listRefusals(data, schema);
      print(Boolean(args.json), data, () => renderAsked(question, variables, data, refusals.fields));
      for (const sentence of refusals.sentences) process.stderr.write(`${sentence}\n`);
      if (refusals.sentences.length > 0) process.exitCode = 1;
    },
  });
}

/** The question with its values, then what was answered. */
function renderAsked(
  { asks, variables }: SavedQuestion,
  given: Readonly<Record<string, unknown>>,
  data: AnswerData,
  refused: readonly string[],
): string {
  const answered = Object.fromEntries(Object.entries(data).filter(([name]) => !refused.includes(name)));
  const values = variables.flatMap(({ name, default: preset }) => {
    const value = given[name] ?? preset;
    return value === undefined || value === null ? [] : [`${name}: ${renderValue(value)}`];
  });
  return [asks.zh, values.join(' · '), '', renderAnswer(answered, terminalWidth())].join('\n').trimEnd();
}

function renderList(questions: readonly SavedQuestion[]): string {
  const rows = questions.map(({ name, asks, variables }) => [
    name,
    `${asks.zh}\n${asks.en}`,
    variables.map((variable) => `--${variable.name}`).join('\n'),
  ]);
  const table = renderColumns({ names: ['question', 'asks', 'variables'], rows }, terminalWidth());
  return [...table, '', 'Types and defaults: xielian ask <question> --help'].join('\n');
}
