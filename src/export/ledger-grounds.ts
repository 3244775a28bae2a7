import { cascadeStem } from '../domains/document/cascade-stem.js';
import type { FactIndex } from '../domains/fact/fact-index.js';
import { actorsOf } from '../domains/ledger/find-responders.js';
import type { LedgerNode } from '../domains/ledger/ledger-nodes.js';
import { groupBy } from '../lib/group-by.js';

/** Facts that hold only together, such as a transmission to a class and the membership in it. */
export type Together = readonly string[];

/** What a row of a ledger rests on. */
export interface RowGrounds {
  /** Why it was expected. */
  readonly reasons: readonly Together[];
  /** What it answered, and that it was the one who did; surest first. */
  readonly answers: readonly Together[];
  /** Answers of unnamed actors among whom it may be, and reports that make it silent. */
  readonly others: readonly Together[];
}

export function endsOf({ links }: LedgerNode, type: string): string[] {
  return links.filter((link) => link.type === type).map(({ to }) => to);
}

/** By row: what it rests on. */
export function groundsOfRows(nodes: readonly LedgerNode[], index: FactIndex): ReadonlyMap<string, RowGrounds> {
  const expectations = groupBy(
    nodes.filter(({ label }) => label === 'Expectation'),
    (node) => endsOf(node, 'EXPECTATION_OF')[0],
  );
  const rows = nodes.filter(({ label }) => label === 'LedgerRow');
  return new Map(
    rows.map((row) => [
      row.id,
      {
        reasons: (expectations.get(row.id) ?? []).map(factsOf),
        answers: endsOf(row, 'ANSWERED_BY').map((response) => [
          response,
          ...partsIn(response, endsOf(row, 'ROW_FOR'), index),
        ]),
        others: [...endsOf(row, 'MAY_BE_COUNTED_IN'), ...endsOf(row, 'SILENT_IN')].map((fact) => [fact]),
      },
    ]),
  );
}

/** The transmission, assignment or directive, the membership in a class, and the forwarding document. */
export function factsOf(expectation: LedgerNode): string[] {
  return ['STATED_BY', 'THROUGH', 'RELAYED_BY'].flatMap((type) => endsOf(expectation, type));
}

/** Every fact that a ledger speaks of or rests on, with what ties them together. */
export function listLedgerFactIds(nodes: readonly LedgerNode[], index: FactIndex): string[] {
  const own = new Set(nodes.map(({ id }) => id));
  const named = nodes.flatMap(({ links }) => links.map(({ to }) => to)).filter((id) => !own.has(id));
  const parts = [...groundsOfRows(nodes, index).values()].flatMap(({ answers }) => answers.flat());
  const scopes = nodes.flatMap((node) => endsOf(node, 'SEARCHED')).map((id) => index.get(id));
  const classes = nodes.flatMap((node) => endsOf(node, 'AGGREGATES')).map((id) => index.end(index.get(id), 'OF_CLASS'));
  const ends = [...scopes.flatMap((scope) => [index.end(scope, 'SCOPE_OF'), index.end(scope, 'COVERS')]), ...classes];
  return [...new Set([...named, ...parts, ...ends.flatMap((fact) => fact?.id ?? []), ...listTies(nodes, index)])];
}

/** How forwarding documents, and plans that notices print, are tied to the document of the ledger. */
function listTies(nodes: readonly LedgerNode[], index: FactIndex): string[] {
  const named = nodes.flatMap((node) => [...endsOf(node, 'LEDGER_OF'), ...endsOf(node, 'RELAYED_BY')]);
  const documents = named.flatMap((id) => {
    const document = index.get(id);
    return document?.type === 'Document' ? cascadeStem(document, index) : [];
  });
  const ids = new Set<string>(documents.map(({ id }) => id));
  const ties = documents
    .flatMap((document) => index.into(document, 'LINKS_FROM'))
    .filter(({ properties: { kind } }) => kind === 'FORWARDS' || kind === 'ISSUES')
    .filter((tie) => ids.has(index.end(tie, 'LINKS_TO')?.id ?? ''));
  return [...ids, ...ties.map(({ id }) => id)];
}

/** The facts that these bodies gave an answer. */
function partsIn(response: string, bodies: readonly string[], index: FactIndex): string[] {
  const fact = index.get(response);
  const actors = fact ? actorsOf(fact, index) : [];
  return actors.filter(({ body }) => bodies.includes(body.id)).map(({ part }) => part.id);
}
