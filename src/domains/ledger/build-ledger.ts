import { reachedOn } from '../document/document-day.js';
import type { FactIndex } from '../fact/fact-index.js';

import { classKey } from './class-key.js';
import { findRecipients } from './find-recipients.js';
import { findResponders, type Responders } from './find-responders.js';
import type { Ledger, LedgerAggregate, LedgerRow, LedgerState, Recipient } from './ledger.js';
import { type LedgerSubject, toLedgerSubject } from './ledger-subject.js';
import { searchReports } from './search-reports.js';

export interface LedgerView {
  readonly index: FactIndex;
  /** Whether a report names a body anywhere. */
  readonly isNamedIn: (report: string, body: string) => boolean;
  /** Only what is known to have happened by this day; the undated is kept. */
  readonly asOf?: string | undefined;
}

/** The ledger of a document or directive, or undefined for anything else. A pure function of facts. */
export function buildLedger(id: string, { index, isNamedIn, asOf }: LedgerView): Ledger | undefined {
  const subject = toLedgerSubject(index.get(id), index);
  if (!subject) return undefined;
  const reached = subject.documents.map((document) => reachedOn(document, index)).find((day) => day !== undefined);
  const day = reached === undefined ? {} : { reachedOn: reached };
  // Nobody could answer, or be silent about, what was not out yet.
  if (asOf !== undefined && reached !== undefined && reached > asOf) {
    return { subject: id, ...day, rows: [], aggregates: [], searched: [] };
  }
  const recipients = findRecipients(subject, index, asOf);
  const responders = findResponders(subject, index, asOf);
  const aggregates = responders.aggregates.map((aggregate) => ({ aggregate, covers: coverageOf(aggregate, index) }));
  const reports = searchReports({ subject, index, reachedOn: reached, asOf, isNamedIn });
  const rows = recipients.map((recipient) => {
    const tasked = recipient.expectations.some((expectation) => expectation.tasked);
    const coveredBy = aggregates.flatMap(({ aggregate, covers }) => (covers(recipient) ? [aggregate.response] : []));
    const silentIn = recipient.kind === 'BODY' ? reports.silentIn(recipient.id) : [];
    return toRow(recipient, { tasked, coveredBy, silentIn: tasked ? silentIn : [], responders });
  });
  return {
    subject: id,
    ...day,
    rows: [...rows, ...outsiders(subject, recipients, responders)],
    aggregates: responders.aggregates,
    searched: reports.searched(),
  };
}

function toRow(
  recipient: Recipient,
  found: Pick<LedgerRow, 'tasked' | 'coveredBy' | 'silentIn'> & { readonly responders: Responders },
): LedgerRow {
  const { tasked, coveredBy, silentIn, responders } = found;
  const responses = responders.byBody.get(recipient.id) ?? [];
  const relayedOnly = recipient.expectations.every(({ relay }) => relay !== undefined);
  const state = stateOf({ responses, coveredBy, silentIn });
  return { recipient, state, tasked, relayedOnly, responses, coveredBy, silentIn: state === 'SILENT' ? silentIn : [] };
}

function stateOf({
  responses,
  coveredBy,
  silentIn,
}: Pick<LedgerRow, 'responses' | 'coveredBy' | 'silentIn'>): LedgerState {
  if (responses.length > 0) return 'RESPONDED';
  if (coveredBy.length > 0) return 'COVERED_BY_AGGREGATE';
  return silentIn.length > 0 ? 'SILENT' : 'UNKNOWN';
}

/** Whoever answered without being asked. To pass a whole document on is no answer to one of its clauses by somebody whom it does not name. */
function outsiders(
  { ofDocument }: LedgerSubject,
  recipients: readonly Recipient[],
  { byBody }: Responders,
): LedgerRow[] {
  const expected = new Set(recipients.map(({ id }) => id));
  return [...byBody]
    .filter(([id, responses]) => !expected.has(id) && (ofDocument || responses.some(({ passesOn }) => !passesOn)))
    .map(([id, responses]) => ({
      recipient: { id, kind: 'BODY', expectations: [] },
      state: 'NOT_ADDRESSED',
      tasked: false,
      relayedOnly: false,
      responses,
      coveredBy: [],
      silentIn: [],
    }));
}

/** Whom an unnamed number may include: the known members of its class, and the unnamed members of the same class. */
function coverageOf({ actor }: LedgerAggregate, index: FactIndex): (recipient: Recipient) => boolean {
  const body = index.get(actor);
  const audience = body?.type === 'Audience' ? body : index.end(body, 'OF_CLASS');
  if (!audience) return () => false;
  const members = new Set<string>(
    index.into(audience, 'MEMBER_IN').flatMap((membership) => index.end(membership, 'HAS_MEMBER')?.id ?? []),
  );
  return ({ id, kind }) => {
    const other = index.get(id);
    return kind === 'BODY' ? members.has(id) : other !== undefined && classKey(other) === classKey(audience);
  };
}
