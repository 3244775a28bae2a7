import { cascadeStem } from '../document/cascade-stem.js';
import type { Fact } from '../fact/fact.js';
import type { FactIndex } from '../fact/fact-index.js';

/** What a ledger is of: a document with all its directives, or one directive with those below it. */
export interface LedgerSubject {
  readonly id: string;
  readonly ofDocument: boolean;
  /** The document with those that it is one act with: a notice and the plan that it prints. */
  readonly documents: readonly Fact[];
  readonly directives: readonly Fact[];
}

/** Undefined for what has no ledger: anything but a document or a directive. */
export function toLedgerSubject(subject: Fact | undefined, index: FactIndex): LedgerSubject | undefined {
  if (subject?.type === 'Document') {
    const documents = cascadeStem(subject, index);
    const directives = documents.flatMap(({ id }) => index.into({ id }, 'CONTAINED_IN'));
    return { id: subject.id, ofDocument: true, documents, directives };
  }
  const document = subject?.type === 'Directive' ? index.end(subject, 'CONTAINED_IN') : undefined;
  if (!subject || !document) return undefined;
  return {
    id: subject.id,
    ofDocument: false,
    documents: cascadeStem(document, index),
    directives: withDescendants(subject, index),
  };
}

function withDescendants(directive: Fact, index: FactIndex): Fact[] {
  const found = new Map([[directive.id, directive]]);
  for (const known of found.values()) {
    for (const child of index.into(known, 'CHILD_OF')) found.set(child.id, child);
  }
  return [...found.values()];
}
