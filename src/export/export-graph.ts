import type { PropertyValue } from '../domains/fact/fact.js';
import type { Basis } from '../domains/fact/fact.model.js';

/** A stretch of a source that proves a fact, or one field of it. */
export interface ExportProof {
  readonly fact: string;
  readonly field: string | null;
  /** Surface form, as printed. */
  readonly text: string | null;
  /** Id of the span. */
  readonly evidence: string;
  readonly source: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly locator: string | null;
  /** The document in whose part of the file it stands. */
  readonly document: string | null;
}

/** What dates speak of: an event, a tie that held from then to then, or a list that shows the state of then. */
export type DateMeaning = 'HAPPENED' | 'HELD' | 'LISTED';

/** Bounds, never a guess: null where none is known. */
export interface ExportDates {
  readonly meaning: DateMeaning | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The fact whose dates these are. */
  readonly datedBy: string | null;
}

/** What every node and every edge of an export says about how it is known. */
export interface ExportClaim {
  readonly id: string;
  readonly basis: Basis;
  readonly confidence: number;
  readonly rules: readonly string[];
  readonly reasons: readonly string[];
  readonly counterEvidence: readonly string[];
  /** Facts that a conclusion rests on. */
  readonly inferredFrom: readonly string[];
  readonly dates: ExportDates;
  readonly proofs: readonly ExportProof[];
  readonly claimedBy: readonly string[];
  /** The dataset version that asserted it first, and when that was; null where no version was recorded. */
  readonly recordedIn: string | null;
  readonly recordedAt: string | null;
  /** What else its type says, by the names of the graph. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface ExportNode extends ExportClaim {
  readonly type: string;
  readonly label: string;
}

export interface ExportEdge extends ExportClaim {
  /** A type of statement, the name of a link, or `ChainHop`. */
  readonly type: string;
  /** What sort of its type it is: the channel of a transmission, the role of a part. */
  readonly kind: string | null;
  readonly source: string;
  readonly target: string;
  /** The facts that state it. */
  readonly facts: readonly string[];
}

export interface ExportSource {
  readonly id: string;
  readonly file: string;
  readonly kind: string;
  readonly sha256: string;
  readonly length: number;
}

/** What an export is of, inside every file. */
export interface ExportDataset {
  readonly version: string;
  readonly graphHash: string;
  /** When this version was recorded in the history; null where it was not. */
  readonly recordedAt: string | null;
  readonly license: string;
  /** What part of the graph, in words. */
  readonly scope: string;
  /** False where something was cut off; `limits` says what. */
  readonly complete: boolean;
  readonly limits: readonly string[];
  readonly sources: readonly ExportSource[];
}

export type Cell = string | number | boolean | null | readonly (string | number)[];

/** Rows beside the graph, for formats that have tables: the chains of a document, the rows of a ledger. */
export interface ExportTable {
  readonly name: string;
  readonly columns: readonly string[];
  rows(): AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
}

/** A graph on its way into a file, whatever the format. Nodes and edges come in the order of their ids and can be read again. */
export interface ExportGraph {
  readonly dataset: ExportDataset;
  nodes(): AsyncIterable<ExportNode> | Iterable<ExportNode>;
  edges(): AsyncIterable<ExportEdge> | Iterable<ExportEdge>;
  readonly tables: readonly ExportTable[];
}
