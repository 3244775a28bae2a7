import type { FactType } from '../domains/fact/fact.model.js';
import type { Cell, ExportClaim, ExportDates, ExportEdge, ExportNode, ExportProof } from './export-graph.js';
import { EDGE_TYPES, NODE_TYPES } from './network.js';
import { propertiesOfType } from './properties-of-type.js';

export type ColumnType = 'string' | 'integer' | 'double' | 'boolean';

/** One value of a node or an edge under a name of its own, for formats that know no structure. */
export interface Column<Item> {
  readonly name: string;
  readonly type: ColumnType;
  readonly read: (item: Item) => Cell;
}

/** Everything else is text. */
const PROPERTY_TYPES: Readonly<Record<string, ColumnType>> = {
  contextOnly: 'boolean',
  passedOn: 'boolean',
  relayedOnly: 'boolean',
  tasked: 'boolean',
  held: 'boolean',
  planned: 'boolean',
  receives: 'boolean',
  selfReported: 'boolean',
  complete: 'boolean',
  year: 'integer',
  serial: 'integer',
  min: 'integer',
  max: 'integer',
  atLeast: 'integer',
  daysMin: 'integer',
  daysMax: 'integer',
  value: 'double',
  upper: 'double',
};

const CLAIM: readonly Column<ExportClaim>[] = [
  text('basis', ({ basis }) => basis),
  { name: 'confidence', type: 'double', read: ({ confidence }) => confidence },
  text('rules', ({ rules }) => rules),
  text('reasons', ({ reasons }) => reasons),
  text('counterEvidence', ({ counterEvidence }) => counterEvidence),
  text('inferredFrom', ({ inferredFrom }) => inferredFrom),
  text('dating', ({ dates }) => datingOf(dates)),
  text('earliest', ({ dates }) => dates.earliest),
  text('latest', ({ dates }) => dates.latest),
  text('dateMeaning', ({ dates }) => dates.meaning),
  text('datedBy', ({ dates }) => dates.datedBy),
  text('evidence', ({ proofs }) => [...new Set(proofs.map(({ evidence }) => evidence))]),
  text('claimedBy', ({ claimedBy }) => claimedBy),
  text('recordedIn', ({ recordedIn }) => recordedIn),
  text('recordedAt', ({ recordedAt }) => recordedAt),
];

/** The name of the label of a metric is the name of the column of all labels. */
const NODE_OWN: readonly Column<ExportNode>[] = [
  text('id', ({ id }) => id),
  text('type', ({ type }) => type),
  text('label', ({ label }) => label),
];

const EDGE_OWN: readonly Column<ExportEdge>[] = [
  text('id', ({ id }) => id),
  text('source', ({ source }) => source),
  text('target', ({ target }) => target),
  text('edgeType', ({ type }) => type),
  text('kind', ({ kind }) => kind),
  text('facts', ({ facts }) => facts),
];

export const NODE_COLUMNS: readonly Column<ExportNode>[] = withProperties([...NODE_OWN, ...CLAIM], NODE_TYPES);

/** What hops of chains have instead of properties of a type: `2:3` in `steps` is the third step of the second chain. */
const HOP_PROPERTIES = ['document', 'directive', 'steps'];

/** What rows of a ledger have. */
const ROW_PROPERTIES = [
  'state',
  'rowKind',
  'responseBasis',
  'tasked',
  'relayedOnly',
  'passedOn',
  'channels',
  'roles',
  'daysMin',
  'daysMax',
  'daysMinFrom',
  'daysMaxFrom',
];

export const EDGE_COLUMNS: readonly Column<ExportEdge>[] = withColumns(
  withProperties([...EDGE_OWN, ...CLAIM], EDGE_TYPES),
  [...HOP_PROPERTIES, ...ROW_PROPERTIES],
);

export const PROOF_COLUMNS: readonly (keyof ExportProof)[] = [
  'fact',
  'field',
  'text',
  'evidence',
  'source',
  'file',
  'start',
  'end',
  'sha256',
  'locator',
  'document',
];

/** Says in a word how much is known of a date, so that nobody takes a missing bound for a missing value. */
export function datingOf({ earliest, latest }: ExportDates): string {
  if (earliest === null) return latest === null ? 'UNDATED' : 'NOT_AFTER';
  if (latest === null) return 'NOT_BEFORE';
  return earliest === latest ? 'EXACT' : 'BETWEEN';
}

/** A value as one piece of text; null where there is nothing to say. Lists are joined with a semicolon and a space. */
export function renderCell(cell: Cell): string | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'object') return cell.length === 0 ? null : cell.join('; ');
  return String(cell);
}

function withProperties<Item extends ExportClaim>(
  columns: readonly Column<Item>[],
  types: readonly FactType[],
): readonly Column<Item>[] {
  return withColumns(
    columns,
    types.flatMap((type) => propertiesOfType(type).map(({ property }) => property)),
  );
}

function withColumns<Item extends ExportClaim>(
  columns: readonly Column<Item>[],
  names: readonly string[],
): readonly Column<Item>[] {
  const known = new Set(columns.map(({ name }) => name));
  const added = [...new Set(names)].filter((name) => !known.has(name));
  return [...columns, ...added.map((name) => propertyColumn<Item>(name))];
}

function propertyColumn<Item extends ExportClaim>(name: string): Column<Item> {
  return { name, type: PROPERTY_TYPES[name] ?? 'string', read: ({ properties }) => properties[name] ?? null };
}

function text<Item>(name: string, read: Column<Item>['read']): Column<Item> {
  return { name, type: 'string', read };
}
