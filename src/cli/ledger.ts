import { defineCommand } from 'citty';
import { readConfig } from '../config.js';
import { LEDGER_ROW_ORDERS } from '../domains/ledger/ledger.binding.js';
import { LEDGER_STATES } from '../domains/ledger/ledger.js';
import { UsageError } from '../errors.js';
import { didYouMean } from '../lib/nearest.js';
import { askQuestion } from './ask-question.js';
import { parseCount } from './parse-count.js';
import { json, print } from './print.js';
import { readShipped } from './read-shipped.js';
import { type LedgerAnswer, type LedgerRefusal, renderLedger } from './render-ledger.js';
import { terminalWidth } from './table/terminal-width.js';

const ORDERS = Object.keys(LEDGER_ROW_ORDERS);

export const ledgerCommand = defineCommand({
  meta: {
    name: 'ledger',
    description: 'Show who was expected to act on a document, who did, how soon, and who stayed silent',
  },
  args: {
    number: { type: 'positional', description: 'Document number, in any brackets: 辽科协发〔2020〕3号' },
    states: {
      type: 'string',
      description: `Only these, with commas between: ${LEDGER_STATES.join(', ')}`,
      valueHint: 'states',
    },
    order: { type: 'string', description: `One of ${ORDERS.join(', ')}`, default: 'STATE', valueHint: 'order' },
    'as-of': {
      type: 'string',
      description: 'Only what is known to have happened by this day',
      valueHint: 'YYYY-MM-DD',
    },
    first: { type: 'string', description: 'How many rows to show, from 1 to 100', default: '50', valueHint: 'number' },
    after: {
      type: 'string',
      description: 'Go on after this cursor, which the page before ends with',
      valueHint: 'cursor',
    },
    json,
  },
  async run({ args }) {
    const ledger = await askLedger({
      number: args.number,
      states: args.states?.split(',').map((word) => parseWord('state', word, LEDGER_STATES)),
      order: parseWord('order', args.order, ORDERS),
      day: args['as-of'],
      first: parseCount('first', args.first),
      after: args.after,
    });
    print(args.json, ledger, () => renderLedger(ledger, terminalWidth()));
  },
});

async function askLedger(variables: Readonly<Record<string, unknown>>): Promise<LedgerAnswer> {
  const { schema, questions } = await readShipped();
  const question = questions.find(({ name }) => name === 'ledger');
  if (!question) throw new Error('questions/ledger.graphql is missing from the package');
  const { responseLedger } = await askQuestion(question, variables, { schema, config: readConfig() });
  const answer = responseLedger as LedgerAnswer | LedgerRefusal;
  if (!('message' in answer)) return answer;
  const { nearest = [] } = answer;
  throw new UsageError(nearest.length > 0 ? `${answer.message} Near it: ${nearest.join(', ')}.` : answer.message);
}

function parseWord(what: string, text: string, known: readonly string[]): string {
  const word = text.trim().toUpperCase();
  if (known.includes(word)) return word;
  throw new UsageError(
    `There is no ${what} "${text.trim()}"${didYouMean(word, known) || `; give one of ${known.join(', ')}`}`,
  );
}
