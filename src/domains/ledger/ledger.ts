import type { Basis } from '../fact/fact.model.js';
import type { ResponseDays } from '../response/response-days.js';

/** What is known of a recipient. `docs/ledger.md` has the rule for each. */
export const LEDGER_STATES = ['RESPONDED', 'COVERED_BY_AGGREGATE', 'SILENT', 'UNKNOWN', 'NOT_ADDRESSED'] as const;
export type LedgerState = (typeof LEDGER_STATES)[number];

/** Why a recipient was expected: the document was sent to it, a directive gives it a part, or a directive tells it to act. */
export const EXPECTATION_KINDS = ['SENT', 'ASSIGNED', 'DIRECTED'] as const;
export type ExpectationKind = (typeof EXPECTATION_KINDS)[number];

export interface Expectation {
  readonly kind: ExpectationKind;
  /** False for who is only informed: 抄送, 抄报. */
  readonly tasked: boolean;
  /** The transmission, assignment or directive that says so. */
  readonly fact: string;
  readonly channel?: string;
  readonly roles: readonly string[];
  /** Absent where the recipient is named itself. */
  readonly membership?: string;
  /** The forwarding document that reached the recipient; absent where the document itself did. */
  readonly relay?: string;
}

/** What a row is of. */
export const LEDGER_ROW_KINDS = ['BODY', 'OTHER_MEMBERS'] as const;

/** A body that was expected, or the members of a class whom nobody names. */
export interface Recipient {
  readonly id: string;
  readonly kind: (typeof LEDGER_ROW_KINDS)[number];
  readonly expectations: readonly Expectation[];
}

export interface LedgerResponse extends ResponseDays {
  readonly id: string;
  readonly basis: Basis;
  /** Whether the answer is that the document was passed on. */
  readonly passesOn: boolean;
  /** When the answer was given, as far as that is known. */
  readonly earliest?: string;
  readonly latest?: string;
}

/** Unnamed actors who answered: a count, or a class as a whole. Never spread over names. */
export interface LedgerAggregate {
  readonly actor: string;
  readonly response: string;
  readonly participation: string;
  readonly atLeast: number;
  readonly atMost?: number;
}

/** What follows from a report's scope for a ledger. */
export const SEARCH_VERDICTS = ['COMPLETE', 'EXAMPLES_ONLY', 'NOT_LATER'] as const;

/** What a later report says of how complete it is, and what follows for this ledger. */
export interface SearchedReport {
  readonly scope: string;
  readonly report: string;
  readonly verdict: (typeof SEARCH_VERDICTS)[number];
}

export interface LedgerRow {
  readonly recipient: Recipient;
  readonly state: LedgerState;
  readonly tasked: boolean;
  readonly relayedOnly: boolean;
  /** Surest first, then earliest. */
  readonly responses: readonly LedgerResponse[];
  /** Aggregates that may include it, by their response. */
  readonly coveredBy: readonly string[];
  /** Report scopes that cover it completely without naming it. */
  readonly silentIn: readonly string[];
}

export interface Ledger {
  readonly subject: string;
  /** The day from which recipients could have it. */
  readonly reachedOn?: string;
  readonly rows: readonly LedgerRow[];
  readonly aggregates: readonly LedgerAggregate[];
  readonly searched: readonly SearchedReport[];
}
