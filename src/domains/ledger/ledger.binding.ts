import { equals, holdsAny, oneOf } from '../../binding/condition.js';
import {
  connection,
  edge,
  embedded,
  type FieldBindings,
  list,
  lists,
  properties,
  property,
} from '../../binding/field-binding.js';
import { into, out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';

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

export const ledgerRowBinding: TypeBinding = {
  type: 'LedgerRow',
  orders: LEDGER_ROW_ORDERS,
  fields: {
    ...properties('id', 'kind', 'state', 'basis', 'tasked', 'relayedOnly', 'passedOn'),
    ...lists('channels', 'roles'),
    recipient: edge(out('ROW_FOR')),
    subject: edge(out('ROW_OF'), out('LEDGER_OF')),
    expectations: connection(into('EXPECTATION_OF')),
    responses: connection(out('ANSWERED_BY'), ANSWERS),
    firstResponse: edge(out('FIRST_ANSWERED_BY')),
    latency: embedded(latencyFields, 'daysMinFrom'),
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
