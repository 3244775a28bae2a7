/** What of a world is asked for; null where it has nothing of the kind. */
export interface Subjects {
  /** A body with parents and theirs. */
  readonly organization: string | null;
  /** The body that issued the most documents. */
  readonly issuer: string | null;
  /** The document from which the longest cascade begins. */
  readonly cascade: string | null;
  /** A document whose ledger has about 2,000 rows. */
  readonly ledger: string | null;
  /** The document whose ledger has the most rows. */
  readonly largestLedger: string | null;
  /** Chinese characters that names and titles hold. */
  readonly text: string;
  /** Three months of actions. */
  readonly window: { readonly from: string; readonly to: string };
}
