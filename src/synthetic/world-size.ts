import { UsageError } from '../errors.js';

/** How much of what a world holds. Counts grow with the organizations; four documents are the same at every scale. */
export interface WorldSize {
  readonly organizations: number;
  readonly documents: number;
  readonly assignments: number;
  readonly actions: number;
  /** Document A: a ledger of many recipients, many of whom act and pass it on. */
  readonly ledger: { readonly recipients: number; readonly actions: number; readonly forwards: number };
  /** Document B: the root of a cascade of so many documents. */
  readonly cascade: { readonly documents: number };
  /** Document C: its ledger grows with the world. */
  readonly broad: { readonly recipients: number };
  /** Documents of the busiest issuer with many directives, assignees and responses each. */
  readonly full: number;
  /** Documents sent to whole classes: all national societies, all provincial associations. */
  readonly classes: number;
}

export const LEAST_ORGANIZATIONS = 40;
export const MOST_ORGANIZATIONS = 1_000_000;

export function worldSizeOf(organizations: number): WorldSize {
  const isKnown = Number.isInteger(organizations);
  if (!isKnown || organizations < LEAST_ORGANIZATIONS || organizations > MOST_ORGANIZATIONS) {
    throw new UsageError(
      `A world of ${organizations} organizations cannot be made; ask for a whole number from ${LEAST_ORGANIZATIONS} to ${MOST_ORGANIZATIONS}.`,
    );
  }
  const atMost = (most: number, share: number) => Math.min(most, Math.floor(organizations * share));
  return {
    organizations,
    documents: Math.round(organizations * 2.5),
    assignments: organizations * 10,
    actions: organizations * 5,
    ledger: { recipients: atMost(2_000, 0.999), actions: atMost(2_400, 1.2), forwards: atMost(400, 0.2) },
    cascade: { documents: atMost(752, 0.376) },
    broad: { recipients: Math.min(organizations - 1, 50_000) },
    full: atMost(120, 0.06),
    classes: Math.max(2, Math.floor(organizations / 800)),
  };
}
