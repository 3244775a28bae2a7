import { sha256 } from '../../evidence/sha256.js';
import { ASSIGNMENT_ROLES } from '../assignment/assignment.model.js';
import type { Fact, Properties, PropertyValue } from '../fact/fact.js';
import type { FactIndex } from '../fact/fact-index.js';
import { CHANNELS } from '../transmission/transmission.model.js';
import { countTotals } from './count-totals.js';
import type { Expectation, Ledger, LedgerRow } from './ledger.js';

/** A node of a ledger and what it points at. Stored at load, or made for one answer. */
export interface LedgerNode {
  readonly id: string;
  readonly label: 'ResponseLedger' | 'LedgerRow' | 'Expectation' | 'LedgerAggregate' | 'LedgerSearch';
  readonly properties: Readonly<Record<string, PropertyValue | readonly boolean[] | undefined>>;
  readonly links: readonly LedgerLink[];
}

export interface LedgerLink {
  readonly type: string;
  readonly to: string;
  readonly properties?: Properties;
}

/** What the corpus holds beside the ledger itself. */
export interface Corpus {
  /** Held documents dated after the day from which recipients could have it. */
  readonly laterDocuments: number;
  /** Those among them that report actions. */
  readonly laterReports: number;
  readonly undatedDocuments: number;
}

/** Sorts after everything. */
const LAST = '~';
const STATE_RANK = { RESPONDED: 0, COVERED_BY_AGGREGATE: 1, SILENT: 2, UNKNOWN: 3, NOT_ADDRESSED: 4 } as const;

export function ledgerId(subject: string): string {
  return toId('ResponseLedger', subject);
}

/** A ledger as nodes: itself, its rows with why each was expected, its aggregates, and what was searched. */
export function toLedgerNodes(ledger: Ledger, index: FactIndex, corpus: Corpus): LedgerNode[] {
  return [...listLedgerNodes(ledger, index, corpus)];
}

/** The same, one after the other: a ledger can have so many rows that their nodes are better not held at once. */
export function* listLedgerNodes(ledger: Ledger, index: FactIndex, corpus: Corpus): Generator<LedgerNode> {
  const id = ledgerId(ledger.subject);
  const { states, bases, tasked, counts, open } = countTotals(ledger.rows);
  yield {
    id,
    label: 'ResponseLedger',
    properties: {
      reachedOn: ledger.reachedOn,
      complete: ledger.rows.every(({ recipient }) => recipient.kind === 'BODY'),
      ...corpus,
      totalStates: states,
      totalBases: bases,
      totalTasked: tasked,
      totalCounts: counts,
      totalOpen: open,
    },
    links: [{ type: 'LEDGER_OF', to: ledger.subject }],
  };
  for (const row of ledger.rows) yield* toRowNodes(row, id, index);
  yield* ledger.aggregates.map(
    ({ actor, response, participation, atLeast, atMost }, position): LedgerNode => ({
      id: toId('LedgerAggregate', id, actor, response),
      label: 'LedgerAggregate',
      properties: { atLeast, ...(atMost === undefined ? {} : { atMost }), positionKey: toPosition(position) },
      links: [
        { type: 'AGGREGATE_OF', to: id },
        { type: 'AGGREGATES', to: actor },
        { type: 'ANSWERED_BY', to: response, properties: { answerKey: toPosition(0) } },
        { type: 'COUNTED_BY', to: participation },
      ],
    }),
  );
  yield* ledger.searched.map(
    ({ scope, verdict }, position): LedgerNode => ({
      id: toId('LedgerSearch', id, scope),
      label: 'LedgerSearch',
      properties: { verdict, positionKey: toPosition(position) },
      links: [
        { type: 'SEARCHED_FOR', to: id },
        { type: 'SEARCHED', to: scope },
      ],
    }),
  );
}

function toRowNodes(row: LedgerRow, ledger: string, index: FactIndex): LedgerNode[] {
  const { recipient, state, tasked, relayedOnly, responses, coveredBy, silentIn } = row;
  const id = toId('LedgerRow', ledger, recipient.id);
  const body = index.get(recipient.id);
  const [first] = responses;
  const node: LedgerNode = {
    id,
    label: 'LedgerRow',
    properties: {
      ledger,
      recipient: recipient.id,
      recipientName: nameOf(body),
      kind: recipient.kind,
      state,
      tasked,
      relayedOnly,
      passedOn: responses.some(({ passesOn }) => passesOn),
      channels: CHANNELS.filter((channel) => recipient.expectations.some((one) => one.channel === channel)),
      roles: ASSIGNMENT_ROLES.filter((role) => recipient.expectations.some(({ roles }) => roles.includes(role))),
      ...(first
        ? {
            basis: first.basis,
            daysMin: first.daysMin,
            daysMax: first.daysMax,
            daysMinFrom: first.daysMinFrom,
            daysMaxFrom: first.daysMaxFrom,
            respondedFrom: first.earliest,
            respondedTo: first.latest,
          }
        : {}),
      ...placeOf(body),
      ...sortKeysOf(row, id, body),
    },
    links: [
      { type: 'ROW_OF', to: ledger },
      { type: 'ROW_FOR', to: recipient.id },
      ...(first ? [{ type: 'FIRST_ANSWERED_BY', to: first.id }] : []),
      ...responses.map((response, rank) => ({
        type: 'ANSWERED_BY',
        to: response.id,
        properties: { answerKey: toPosition(rank) },
      })),
      ...coveredBy.map((to) => ({ type: 'MAY_BE_COUNTED_IN', to })),
      ...silentIn.map((to) => ({ type: 'SILENT_IN', to })),
    ],
  };
  return [node, ...recipient.expectations.map((expectation, rank) => toExpectationNode(expectation, rank, id))];
}

function toExpectationNode(expectation: Expectation, rank: number, row: string): LedgerNode {
  const { kind, tasked, fact, channel, roles, membership, relay } = expectation;
  return {
    id: toId('Expectation', row, fact, membership ?? '', relay ?? ''),
    label: 'Expectation',
    properties: { kind, tasked, channel, roles, positionKey: toPosition(rank) },
    links: [
      { type: 'EXPECTATION_OF', to: row },
      { type: 'STATED_BY', to: fact },
      ...(membership ? [{ type: 'THROUGH', to: membership }] : []),
      ...(relay ? [{ type: 'RELAYED_BY', to: relay }] : []),
    ],
  };
}

/** A class is called by the words that mean it. */
function nameOf(body: Fact | undefined): string {
  return String(body?.properties.name ?? body?.properties.text ?? '');
}

/** What rows are filtered by; of a class, the place and kinds that its words mean. */
function placeOf(body: Fact | undefined): Properties {
  const { kind, region, place, memberKinds } = body?.properties ?? {};
  if (body?.type === 'Audience') return { recipientRegion: place, recipientKinds: memberKinds };
  return { recipientRegion: region, ...(typeof kind === 'string' ? { recipientKinds: [kind] } : {}) };
}

/** One stored key for each order. Tasked before informed, bodies before the unnamed rest of a class, addressees first. */
function sortKeysOf(row: LedgerRow, id: string, body: Fact | undefined) {
  const { recipient, state, tasked, relayedOnly, responses } = row;
  const isAddressed = recipient.expectations.some(({ channel, relay }) => channel === 'ADDRESSED' && !relay);
  const way = isAddressed ? 0 : relayedOnly ? 2 : 1;
  const name = nameOf(body);
  const [first] = responses;
  const days = (value: number | undefined) => (value === undefined ? LAST : String(value).padStart(6, '0'));
  return {
    stateKey: [STATE_RANK[state], tasked ? 0 : 1, recipient.kind === 'BODY' ? 0 : 1, way, name, id].join('|'),
    nameKey: `${name}|${id}`,
    latencyKey: [days(first?.daysMax), days(first?.daysMin), name, id].join('|'),
  };
}

function toId(label: LedgerNode['label'], ...parts: readonly string[]): string {
  return `${label}.${sha256([label, ...parts].join('\n')).slice(0, 20)}`;
}

function toPosition(rank: number): string {
  return String(rank).padStart(6, '0');
}
