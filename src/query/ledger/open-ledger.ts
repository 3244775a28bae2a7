import type { Values } from '../../binding/field-binding.js';
import { into, type Step } from '../../binding/step.js';
import { buildLedger } from '../../domains/ledger/build-ledger.js';
import { countCorpusAfter, getLedgerById } from '../../domains/ledger/ledger.statements.js';
import { type Corpus, ledgerId, toLedgerNodes } from '../../domains/ledger/ledger-nodes.js';
import type { LedgerRowFilter } from '../../generated/schema-types.js';
import { toGivenRecords } from '../given-records.js';
import type { NodeRecord } from '../node-record.js';
import type { PageRequest } from '../page-arguments.js';
import type { QueryContext } from '../query-context.js';
import { FilterParameters, renderFilter } from '../render-filter.js';
import { pageOfRecords } from '../stepwise/page-of-records.js';
import { countChildren, readChildren, readPages } from '../stepwise/read-level.js';
import { toConnection } from '../stepwise/to-connection.js';
import { matchesRow } from './matches-row.js';
import { readLedgerFacts } from './read-ledger-facts.js';

/** A ledger ready to be answered from, wherever it comes from. */
export interface OpenLedger {
  readonly values: Values;
  rows(filter: LedgerRowFilter, page: PageRequest): object;
  aggregates(): Promise<NodeRecord[]>;
  searched(): Promise<NodeRecord[]>;
}

const ROWS = into('ROW_OF');
const AGGREGATES = into('AGGREGATE_OF');
const SEARCHES = into('SEARCHED_FOR');
const BY_POSITION = { on: 'node', property: 'positionKey' } as const;

/** The ledger of a document as it was stored at load; undefined where it has none. */
export async function openStoredLedger(document: string, context: QueryContext): Promise<OpenLedger | undefined> {
  const id = ledgerId(document);
  const [row] = await context.read(getLedgerById, { id });
  if (!row) return undefined;
  const children = async (step: Step) => (await readChildren(context, [id], { path: [step] }, BY_POSITION))[0] ?? [];
  return {
    values: row[0] as Values,
    rows: (filter, page) => {
      const parameters = new FilterParameters();
      const where = renderFilter('LedgerRowFilter', { ...filter }, 'child', parameters);
      const request = { path: [ROWS], where, parameters: parameters.values };
      return toConnection(
        page,
        async () => (await readPages(context, [id], request, page))[0] ?? [],
        async () => (await countChildren(context, [id], request))[0] ?? 0,
      );
    },
    aggregates: () => children(AGGREGATES),
    searched: () => children(SEARCHES),
  };
}

export interface LedgerRequest {
  /** The document, or that of the directive. */
  readonly document: string;
  readonly subject: string;
  readonly asOf?: string | undefined;
}

/** The ledger of a directive, or of a day in the past: the same function as at load, on the facts that it needs. */
export async function openComputedLedger(request: LedgerRequest, context: QueryContext): Promise<OpenLedger> {
  const view = await readLedgerFacts(request.document, context);
  const ledger = buildLedger(request.subject, { ...view, asOf: request.asOf });
  if (!ledger) throw new Error(`nothing was read for the ledger of ${request.subject}`);
  const corpus = await readCorpus(ledger.reachedOn, context);
  const records = toGivenRecords(toLedgerNodes(ledger, view.index, corpus));
  const self = records.get(ledgerId(request.subject));
  const all = [...records.values()];
  const ofType = (type: string) => all.filter((record) => record.type === type);
  return {
    values: self?.values ?? {},
    rows: (filter, page) =>
      pageOfRecords(page, Promise.resolve(ofType('LedgerRow').filter(({ values }) => matchesRow(values, filter)))),
    aggregates: async () => ofType('LedgerAggregate'),
    searched: async () => ofType('LedgerSearch'),
  };
}

async function readCorpus(day: string | undefined, context: QueryContext): Promise<Corpus> {
  const [row = []] = await context.read(countCorpusAfter, { day: day ?? null });
  const [laterDocuments = 0, laterReports = 0, undatedDocuments = 0] = row.map(Number);
  return { laterDocuments, laterReports, undatedDocuments };
}
