import type { LedgerNode } from '../domains/ledger/ledger-nodes.js';
import { SILENCE_RULE } from '../domains/ledger/silence-rule.js';
import { groupBy } from '../lib/group-by.js';
import type { Cell, ExportEdge, ExportTable } from './export-graph.js';
import { endsOf, factsOf } from './ledger-grounds.js';

/** What an export has of a ledger beside the graph. `edges` are those of its rows, by the ids of rows. */
export function ledgerTables(
  nodes: readonly LedgerNode[],
  reportOfScope: (scope: string) => string | null,
  edges: ReadonlyMap<string, ExportEdge>,
): ExportTable[] {
  const list = (label: LedgerNode['label']) => nodes.filter((node) => node.label === label);
  const expectations = groupBy(list('Expectation'), (node) => endsOf(node, 'EXPECTATION_OF')[0] ?? '');
  const rows = sortedRows(nodes);
  return [
    table('rows', ROWS, rows, (row) => toRow(row, expectations.get(row.id) ?? [], edges.get(row.id))),
    table(
      'expectations',
      ['row', 'expectedAs', 'tasked', 'channel', 'roles', 'fact', 'membership', 'relay'],
      rows.flatMap(({ id }) => expectations.get(id) ?? []),
      toExpectation,
    ),
    table(
      'totals',
      ['state', 'basis', 'tasked', 'bodiesMin', 'bodiesMax'],
      list('ResponseLedger').flatMap(totalsOf),
      (total) => total,
    ),
    table(
      'aggregates',
      ['aggregate', 'actor', 'atLeast', 'atMost', 'response', 'participation'],
      list('LedgerAggregate'),
      toAggregate,
    ),
    table('searched', ['scope', 'report', 'verdict'], list('LedgerSearch'), (search) => {
      const [scope = ''] = endsOf(search, 'SEARCHED');
      return [scope, reportOfScope(scope), cell(search, 'verdict')];
    }),
    table('coverage', COVERAGE, list('ResponseLedger'), (ledger) => [
      SILENCE_RULE,
      ...COVERAGE.slice(1).map((name) => cell(ledger, name)),
    ]),
  ];
}

const ROWS = [
  'row',
  'recipient',
  'rowKind',
  'state',
  'responseBasis',
  'tasked',
  'relayedOnly',
  'passedOn',
  'channels',
  'roles',
  'why',
  'firstResponse',
  'daysMin',
  'daysMax',
  'daysMinFrom',
  'daysMaxFrom',
  'responses',
  'mayBeCountedIn',
  'silentIn',
  'evidenceIds',
] as const;

const COVERAGE = ['rule', 'laterDocuments', 'laterReports', 'undatedDocuments'];

/** In the order that `responseLedger` has unless told otherwise. */
export function sortedRows(nodes: readonly LedgerNode[]): LedgerNode[] {
  const key = ({ properties }: LedgerNode) => String(properties.stateKey);
  return nodes.filter(({ label }) => label === 'LedgerRow').sort((left, right) => (key(left) < key(right) ? -1 : 1));
}

function toRow(row: LedgerNode, expectations: readonly LedgerNode[], edge: ExportEdge | undefined): Cell[] {
  return [
    row.id,
    endsOf(row, 'ROW_FOR')[0] ?? null,
    cell(row, 'kind'),
    cell(row, 'state'),
    cell(row, 'basis'),
    cell(row, 'tasked'),
    cell(row, 'relayedOnly'),
    cell(row, 'passedOn'),
    cell(row, 'channels'),
    cell(row, 'roles'),
    [...new Set(expectations.flatMap(factsOf))],
    endsOf(row, 'FIRST_ANSWERED_BY')[0] ?? null,
    cell(row, 'daysMin'),
    cell(row, 'daysMax'),
    cell(row, 'daysMinFrom'),
    cell(row, 'daysMaxFrom'),
    endsOf(row, 'ANSWERED_BY'),
    endsOf(row, 'MAY_BE_COUNTED_IN'),
    endsOf(row, 'SILENT_IN'),
    [...new Set(edge?.proofs.map(({ evidence }) => evidence))],
  ];
}

function toExpectation(node: LedgerNode): Cell[] {
  const end = (type: string) => endsOf(node, type)[0] ?? null;
  const said = ['kind', 'tasked', 'channel', 'roles'].map((name) => cell(node, name));
  return [end('EXPECTATION_OF'), ...said, end('STATED_BY'), end('THROUGH'), end('RELAYED_BY')];
}

/** Counts of named bodies; no upper bound where a class among those expected is open. */
function totalsOf({ properties }: LedgerNode): Cell[][] {
  const list = (name: string) => (properties[name] ?? []) as readonly (string | number | boolean)[];
  return list('totalStates').map((state, index) => {
    const at = (name: string) => list(name)[index] ?? null;
    const count = at('totalCounts');
    return [state, at('totalBases') || null, at('totalTasked'), count, at('totalOpen') ? null : count];
  });
}

function toAggregate(node: LedgerNode): Cell[] {
  const end = (type: string) => endsOf(node, type)[0] ?? null;
  const counts = [cell(node, 'atLeast'), cell(node, 'atMost')];
  return [node.id, end('AGGREGATES'), ...counts, end('ANSWERED_BY'), end('COUNTED_BY')];
}

function cell({ properties }: LedgerNode, name: string): Cell {
  return (properties[name] ?? null) as Cell;
}

function table<Item>(
  name: string,
  columns: readonly string[],
  items: readonly Item[],
  toCells: (item: Item) => Cell[],
): ExportTable {
  return { name, columns, rows: () => items.map(toCells) };
}
