/**
 * A family before it is written out as facts: a root document with what it sets going. Bodies and documents are numbers, so
 * that all families of a large world can be planned twice: once to count, once to write.
 */
export interface FamilyPlan {
  /** Number of the family in its world. */
  readonly number: number;
  /** Number of its first document in the world. */
  readonly firstDocument: number;
  /** In their order: the root first, each after those that it forwards. */
  readonly documents: readonly PlannedDocument[];
  /** A class that the root is sent to, besides the bodies that it names. */
  readonly audience?: PlannedAudience | undefined;
}

export interface PlannedDocument {
  readonly kind: 'NOTICE' | 'REPORT' | 'BRIEFING';
  readonly issuer: number;
  /** Number of the day; absent where the document bears none. */
  readonly writtenOn?: number | undefined;
  readonly printedOn?: number | undefined;
  readonly isNumbered: boolean;
  /** Which documents of the family it passes on. */
  readonly forwards: readonly number[];
  readonly sentTo: readonly number[];
  readonly copiedTo: readonly number[];
  readonly directives: readonly PlannedDirective[];
  /** What it reports. */
  readonly actions: readonly PlannedAction[];
  /** Of a report that says that it is complete: the bodies that it names. */
  readonly names?: readonly number[] | undefined;
}

export interface PlannedDirective {
  readonly assignees: readonly number[];
}

export interface PlannedAction {
  readonly actor: number;
  readonly partner?: number | undefined;
  /** Done by an unnamed number of the family's audience; there is no actor then. */
  readonly isAggregate?: boolean;
  readonly notBefore?: number | undefined;
  readonly notAfter?: number | undefined;
  /** What of the root it answers: the directive with a number, or the document itself. */
  readonly answers?: { readonly directive?: number | undefined; readonly isInferred: boolean } | undefined;
  readonly measures: number;
}

export interface PlannedAudience {
  readonly roster: RosterKey;
  /** Whether a later report covers the class completely; otherwise an unnamed number of it answers. */
  readonly isReported: boolean;
}

export type RosterKey = 'world-national-societies' | 'world-provincial-associations';
