import { equals, holdsAny, oneOf } from '../../binding/condition.js';
import {
  computed,
  connection,
  copiedEdge,
  edge,
  embedded,
  type FieldBindings,
  list,
  lists,
  properties,
  property,
  within,
} from '../../binding/field-binding.js';
import { into, out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { SILENCE_RULE } from './silence-rule.js';
import { TOTALS, toTotals } from './to-totals.js';

const ANSWERS = { orders: { SUREST_FIRST: { on: 'edge', property: 'answerKey' } } } as const;

const latencyFields: FieldBindings = {
  minDays: property('daysMin'),
  maxDays: property('daysMax'),
  minFrom: property('daysMinFrom'),
  maxFrom: property('daysMaxFrom'),
};

export const LEDGER_ROW_ORDERS = {
  STATE: { on: 'node', property: 'stateKey' },
  NAME: { on: 'node', property: 'nameKey' },
  LATENCY: { on: 'node', property: 'latencyKey' },
} as const;

/**
 * A ledger as it is stored for the present and a whole document. What its root field answers for a directive, a day in the
 * past or a recorded version is made for that answer.
 */
export const responseLedgerBinding: TypeBinding = {
  type: 'ResponseLedger',
  refetchable: false,
  madeForAnswers: true,
  fields: {
    subject: edge(out('LEDGER_OF')),
    asOf: computed([], () => null),
    knownIn: computed([], () => null),
    ...properties('reachedOn', 'complete'),
    rows: connection(into('ROW_OF'), {
      orders: within('ledger', LEDGER_ROW_ORDERS),
      filter: 'LedgerRowFilter',
      pagedBy: 'responseLedger',
    }),
    totals: computed(TOTALS, toTotals),
    aggregates: list(into('AGGREGATE_OF')),
    coverage: embedded({
      rule: computed([], () => SILENCE_RULE),
      ...properties('laterDocuments', 'laterReports', 'undatedDocuments'),
      searched: list(into('SEARCHED_FOR')),
    }),
  },
};

export const ledgerRowBinding: TypeBinding = {
  type: 'LedgerRow',
  orders: LEDGER_ROW_ORDERS,
  fields: {
    ...properties('id', 'kind', 'state', 'basis', 'tasked', 'relayedOnly', 'passedOn'),
    ...lists('channels', 'roles'),
    recipient: copiedEdge({ id: 'recipient', name: 'recipientName', text: 'recipientName' }, out('ROW_FOR')),
    subject: edge(out('ROW_OF'), out('LEDGER_OF')),
    expectations: connection(into('EXPECTATION_OF')),
    responses: connection(out('ANSWERED_BY'), ANSWERS),
    firstResponse: edge(out('FIRST_ANSWERED_BY')),
    respondedOn: embedded({ earliest: property('respondedFrom'), latest: property('respondedTo') }, 'daysMin'),
    latency: embedded(latencyFields, 'daysMin'),
    mayBeCountedIn: list(out('MAY_BE_COUNTED_IN')),
    silentIn: list(out('SILENT_IN')),
  },
  filter: {
    states: oneOf('state'),
    basis: oneOf('basis'),
    tasked: equals('tasked'),
    relayedOnly: equals('relayedOnly'),
    kinds: holdsAny('recipientKinds'),
    places: oneOf('recipientRegion'),
  },
};

export const expectationBinding: TypeBinding = {
  type: 'Expectation',
  fields: {
    ...properties('id', 'kind', 'tasked', 'channel'),
    ...lists('roles'),
    fact: edge(out('STATED_BY')),
    membership: edge(out('THROUGH')),
    relay: edge(out('RELAYED_BY')),
  },
};

export const ledgerAggregateBinding: TypeBinding = {
  type: 'LedgerAggregate',
  fields: {
    ...properties('id', 'atLeast', 'atMost'),
    actor: edge(out('AGGREGATES')),
    response: edge(out('ANSWERED_BY')),
    participation: edge(out('COUNTED_BY')),
  },
};

export const ledgerSearchBinding: TypeBinding = {
  type: 'LedgerSearch',
  fields: { ...properties('id', 'verdict'), scope: edge(out('SEARCHED')) },
};
