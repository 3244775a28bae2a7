import { ledgerId } from '../../../../dist/domains/ledger/ledger-nodes.js';
import { toNamedBody } from './named-body.js';
import type { Cells, Question } from './question.js';
import { withId } from './with-id.js';

export const ledger: Question = {
  name: 'ledger',
  folder: 'ledger',
  operation: 'LedgerPage',
  variables: ({ ledger: document }) => withId(document),
  parameters: ({ id = '' }) => ({ id, ledger: ledgerId(id) }),
  shape: ([row = []]) => ({ responseLedger: toLedger(row) }),
};

/** The same text on the largest ledger of the world: its page must cost no more. */
export const largestLedger: Question = {
  ...ledger,
  name: 'ledger-largest',
  variables: ({ largestLedger: document }) => withId(document),
};

function toLedger([id, number, reachedOn, complete, states, bases, tasked, counts, open, rows]: Cells): object {
  const at = (list: unknown, index: number) => (list as unknown[])[index];
  return {
    subject: { id, number },
    reachedOn,
    complete,
    totals: (states as string[]).map((state, index) => ({
      state,
      basis: at(bases, index) || null,
      tasked: at(tasked, index),
      bodies: { min: at(counts, index), max: at(open, index) ? null : at(counts, index) },
    })),
    rows: { nodes: (rows as Cells[]).map(toRow) },
  };
}

function toRow([id, name, state, earliest, latest, minDays, maxDays]: Cells): object {
  const isAnswered = minDays !== null;
  return {
    recipient: toNamedBody(id, name),
    state,
    respondedOn: isAnswered ? { earliest, latest } : null,
    latency: isAnswered ? { minDays, maxDays } : null,
  };
}
