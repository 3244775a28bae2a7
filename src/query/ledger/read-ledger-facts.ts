import type { Fact, Link, Properties } from '../../domains/fact/fact.js';
import { FactIndex } from '../../domains/fact/fact-index.js';
import { toStoredFact } from '../../domains/fact/stored-fact.js';
import type { LedgerView } from '../../domains/ledger/build-ledger.js';
import {
  LEDGER_LINKS,
  listLedgerFactsByDocumentId,
  listScopeFactsByBodyIds,
} from '../../domains/ledger/ledger.statements.js';
import type { Row } from '../../graph/values.js';
import type { QueryContext } from '../query-context.js';

/** The part of the graph that the ledger of a document, or of a directive in it, is a function of: two round trips. */
export async function readLedgerFacts(documentId: string, context: QueryContext): Promise<LedgerView> {
  const facts = new Map<string, Fact>();
  addFacts(facts, await context.read(listLedgerFactsByDocumentId, { id: documentId, links: LEDGER_LINKS }));
  const ids = [...facts.values()].filter(({ type }) => type === 'Organization').map(({ id }) => id);
  const rows = await context.read(listScopeFactsByBodyIds, { ids, links: LEDGER_LINKS });
  addFacts(facts, rows);
  const named = new Set(rows.flatMap(([, , pair]) => (pair ? [(pair as string[]).join(' ')] : [])));
  return { index: new FactIndex(facts.values()), isNamedIn: (report, body) => named.has(`${report} ${body}`) };
}

function addFacts(facts: Map<string, Fact>, rows: readonly Row[]): void {
  for (const [values, links] of rows) {
    const pairs = (links as [string, string][]).map(([type, to]) => ({ type, to }) as Link);
    const fact = toStoredFact(values as Properties, pairs);
    facts.set(fact.id, fact);
  }
}
