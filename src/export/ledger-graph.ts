import type { LedgerNode } from '../domains/ledger/ledger-nodes.js';
import { computeLedger } from '../query/ledger/compute-ledger.js';
import { createQueryContext } from '../query/query-context.js';
import { type ExportScope, readExportDataset } from './dataset-of-export.js';
import type { ExportEdge, ExportGraph, ExportNode } from './export-graph.js';
import { toExportEdges, toExportNode } from './fact-to-export.js';
import { findDocument } from './find-document.js';
import { groundsOfRows, listLedgerFactIds, type RowGrounds } from './ledger-grounds.js';
import { ledgerTables, sortedRows } from './ledger-tables.js';
import { toRowEdge } from './ledger-to-export.js';
import { type FactRecord, type Read, readFactsByIds } from './read-facts.js';

/** Which ledger: that of the document with this number, at present or as of a day. */
export interface LedgerChoice {
  readonly number: string;
  readonly asOf?: string | undefined;
}

/**
 * The response ledger of one document: who is in it, the facts that make its rows, and an edge for each row. All in memory,
 * as large as the ledger. It is worked out anew, as for a day in the past, because only so is known what each row rests on.
 */
export async function openLedgerGraph(read: Read, { number, asOf }: LedgerChoice): Promise<ExportGraph> {
  const dataset = await readExportDataset(read);
  const { id, number: canonical } = await findDocument(read, number);
  const context = createQueryContext({ read, readSource: async () => null });
  const { nodes: ledger, index } = await computeLedger({ document: id, subject: id, asOf }, context);
  const facts = await readWithEnds(read, listLedgerFactIds(ledger, index));
  const grounds = groundsOfRows(ledger, index);
  const rows = new Map(
    sortedRows(ledger).map((row) => [row.id, toRowEdge(id, row, grounds.get(row.id) as RowGrounds, facts)]),
  );
  const nodes = [...facts.values()]
    .map(toExportNode)
    .filter((node): node is ExportNode => node !== null)
    .sort(byId);
  const known = new Set(nodes.map((node) => node.id));
  const edges = [...[...facts.values()].flatMap(toExportEdges), ...rows.values()]
    .filter(({ source, target }) => known.has(source) && known.has(target))
    .sort(byId);
  return {
    dataset: { ...dataset, ...toScope(ledger, canonical, asOf) },
    nodes: () => nodes,
    edges: () => edges,
    tables: ledgerTables(ledger, (scope) => index.end(index.get(scope), 'SCOPE_OF')?.id ?? null, rows),
  };
}

/** The facts, and both ends of each statement among them. */
async function readWithEnds(read: Read, ids: readonly string[]): Promise<ReadonlyMap<string, FactRecord>> {
  const facts = await readFactsByIds(read, ids);
  const ends = [...facts.values()]
    .filter((fact) => toExportNode(fact) === null)
    .flatMap(toExportEdges)
    .flatMap(({ source, target }) => [source, target])
    .filter((id) => !facts.has(id));
  return new Map([...facts, ...(await readFactsByIds(read, ends))]);
}

function toScope(ledger: readonly LedgerNode[], number: string, asOf: string | undefined): ExportScope {
  const open = ledger.filter(({ properties }) => properties.kind === 'OTHER_MEMBERS').length;
  return {
    scope: `the response ledger of ${number}${asOf === undefined ? '' : ` as of ${asOf}`}`,
    complete: true,
    limits: open > 0 ? [`Rows that stand for members of a class whom nobody names: ${open}.`] : [],
  };
}

function byId(left: ExportNode | ExportEdge, right: ExportNode | ExportEdge): number {
  return left.id < right.id ? -1 : 1;
}
