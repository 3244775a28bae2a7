import type { FactIndex } from '../../domains/fact/fact-index.js';
import { buildLedger } from '../../domains/ledger/build-ledger.js';
import { countCorpusAfter } from '../../domains/ledger/ledger.statements.js';
import { type Corpus, type LedgerNode, toLedgerNodes } from '../../domains/ledger/ledger-nodes.js';
import type { QueryContext } from '../query-context.js';
import { readLedgerFacts } from './read-ledger-facts.js';

export interface LedgerRequest {
  /** The document, or that of the directive. */
  readonly document: string;
  readonly subject: string;
  readonly asOf?: string | undefined;
}

export interface ComputedLedger {
  readonly nodes: readonly LedgerNode[];
  /** The facts that it was worked out from. */
  readonly index: FactIndex;
}

/** A ledger by the same function as at load, on the facts that it needs. */
export async function computeLedger(request: LedgerRequest, context: QueryContext): Promise<ComputedLedger> {
  const view = await readLedgerFacts(request.document, context);
  const ledger = buildLedger(request.subject, { ...view, asOf: request.asOf });
  if (!ledger) throw new Error(`nothing was read for the ledger of ${request.subject}`);
  const corpus = await readCorpus(ledger.reachedOn, context);
  return { nodes: toLedgerNodes(ledger, view.index, corpus), index: view.index };
}

async function readCorpus(day: string | undefined, context: QueryContext): Promise<Corpus> {
  const [row = []] = await context.read(countCorpusAfter, { day: day ?? null });
  const [laterDocuments = 0, laterReports = 0, undatedDocuments = 0] = row.map(Number);
  return { laterDocuments, laterReports, undatedDocuments };
}
