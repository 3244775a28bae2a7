import type { Values } from '../../binding/field-binding.js';
import { into, type Step } from '../../binding/step.js';
import { FactIndex } from '../../domains/fact/fact-index.js';
import { buildLedger, type LedgerView } from '../../domains/ledger/build-ledger.js';
import { countCorpus } from '../../domains/ledger/count-corpus.js';
import { getLedgerById } from '../../domains/ledger/ledger.statements.js';
import { type LedgerNode, ledgerId, toLedgerNodes } from '../../domains/ledger/ledger-nodes.js';
import type { LedgerRowFilter } from '../../generated/schema-types.js';
import { toGivenRecords } from '../given-records.js';
import type { KnownFacts } from '../known/read-facts-known-in.js';
import type { NodeRecord } from '../node-record.js';
import type { PageRequest } from '../page-arguments.js';
import type { QueryContext } from '../query-context.js';
import { FilterParameters, renderFilter } from '../render-filter.js';
import { pageOfRecords } from '../stepwise/page-of-records.js';
import { countChildren, readChildren, readPages } from '../stepwise/read-level.js';
import { toConnection } from '../stepwise/to-connection.js';
import { computeLedger, type LedgerRequest } from './compute-ledger.js';
import { matchesRow } from './matches-row.js';

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

/** The ledger of a directive, or of a day in the past: the same function as at load, on the facts that it needs. */
export async function openComputedLedger(request: LedgerRequest, context: QueryContext): Promise<OpenLedger> {
  const { nodes } = await computeLedger(request, context);
  return openNodes(request.subject, nodes);
}

/** The ledger of a document or directive as a recorded version of the dataset knows it. */
export async function openKnownLedger(
  subject: string,
  { facts, readWordings }: Pick<KnownFacts, 'facts' | 'readWordings'>,
  asOf: string | undefined,
): Promise<OpenLedger> {
  const index = new FactIndex(facts.values());
  const ledger = buildLedger(subject, { index, isNamedIn: nameInSameSource(index), asOf });
  if (!ledger) throw new Error(`the version has no facts for the ledger of ${subject}`);
  const nodes = toLedgerNodes(ledger, index, countCorpus(index)(ledger.reachedOn));
  const outside = [...new Set(nodes.flatMap(({ links }) => links.map(({ to }) => to)))].filter((id) => facts.has(id));
  const wordings = await readWordings(outside);
  const atHand = outside.flatMap((id, position): [string, NodeRecord][] => {
    const wording = wordings[position];
    return wording ? [[id, wording]] : [];
  });
  return openNodes(subject, nodes, new Map(atHand));
}

/** A recorded version keeps what proves a fact, not how far each document goes: whom a report's source names, the report may name. */
function nameInSameSource(index: FactIndex): LedgerView['isNamedIn'] {
  const sourcesOf = (id: string) => new Set(index.get(id)?.evidence.map(({ source }) => source));
  return (report, body) => {
    const named = sourcesOf(body);
    return [...sourcesOf(report)].some((source) => named.has(source));
  };
}

function openNodes(
  subject: string,
  nodes: readonly LedgerNode[],
  atHand?: ReadonlyMap<string, NodeRecord>,
): OpenLedger {
  const records = toGivenRecords(nodes, atHand);
  const ofType = (type: string) => [...records.values()].filter((record) => record.type === type);
  return {
    values: records.get(ledgerId(subject))?.values ?? {},
    rows: (filter, page) =>
      pageOfRecords(page, Promise.resolve(ofType('LedgerRow').filter(({ values }) => matchesRow(values, filter)))),
    aggregates: async () => ofType('LedgerAggregate'),
    searched: async () => ofType('LedgerSearch'),
  };
}
