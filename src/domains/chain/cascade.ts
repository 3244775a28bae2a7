import type { Row } from '../../graph/values.js';
import type { Basis } from '../fact/fact.model.js';

/** A fact that makes a step, and how sure it is. */
export interface CascadeFact {
  readonly id: string;
  readonly basis: Basis;
  readonly confidence: number;
  /** The body, document or action that it leads to. */
  readonly to: string;
}

export interface CascadeDocument {
  readonly id: string;
  readonly positionKey: string;
  readonly writtenOn: string | null;
  readonly printedOn: string | null;
  readonly issuers: readonly CascadeFact[];
  readonly transmissions: readonly (CascadeFact & {
    readonly channel: string;
    /** Of a class: those of its members that pass the document on, answer it, or are asked for. */
    readonly members: readonly CascadeFact[];
  })[];
  readonly ties: readonly (CascadeFact & { readonly kind: string })[];
  readonly assignments: readonly (CascadeFact & { readonly directive: string })[];
  readonly responses: readonly (CascadeFact & {
    /** The document itself, or the directive in it, that is answered. */
    readonly asked: string;
    readonly notBefore: string | null;
    readonly notAfter: string | null;
    readonly actors: readonly CascadeFact[];
  })[];
}

/** Documents of a cascade by id, as far as they were read. */
export interface Cascade {
  /** The document that it was read from, where that was found on the way. */
  readonly begin?: string;
  readonly documents: ReadonlyMap<string, CascadeDocument>;
  /** Whether there are more than were read. */
  readonly cut: boolean;
}

/** More documents than a thousand chains need; a body that issues all the time would otherwise lead everywhere. */
export const MAX_CASCADE = 2_000;

/** What `listCascadeByDocumentIds` wants: the documents that chains begin with, and the bodies that they must reach, if any. */
export function toCascadeParameters(ids: readonly string[], ends: readonly string[] = []) {
  return { ids, ends, limit: MAX_CASCADE + 1 };
}

type Cells = readonly unknown[];

/** Reads the rows of `listCascadeByDocumentIds`. */
export function toCascade(rows: readonly Row[]): Cascade {
  const read = rows.slice(0, MAX_CASCADE).map((row) => toDocument(row));
  const begin = rows.find((row) => row.at(-1) === true)?.[0];
  return {
    documents: new Map(read.map((document) => [document.id, document])),
    cut: rows.length > MAX_CASCADE,
    ...(begin === undefined ? {} : { begin: String(begin) }),
  };
}

function toDocument([id, positionKey, writtenOn, printedOn, ...lists]: Row): CascadeDocument {
  const [issuers = [], transmissions = [], ties = [], assignments = [], responses = []] = lists as Cells[][];
  return {
    id: String(id),
    positionKey: String(positionKey),
    writtenOn: writtenOn as string | null,
    printedOn: printedOn as string | null,
    issuers: issuers.map(toFact),
    transmissions: transmissions.map((cells) => ({
      ...toFact(cells),
      channel: String(cells[4]),
      members: (cells[5] as Cells[]).map(toFact),
    })),
    ties: ties.map((cells) => ({ ...toFact(cells), kind: String(cells[4]) })),
    assignments: assignments.map((cells) => ({ ...toFact(cells), directive: String(cells[4]) })),
    responses: responses.map((cells) => ({
      ...toFact(cells),
      asked: String(cells[4]),
      notBefore: cells[5] as string | null,
      notAfter: cells[6] as string | null,
      actors: (cells[7] as Cells[]).map(toFact),
    })),
  };
}

function toFact([id, basis, confidence, to]: Cells): CascadeFact {
  return { id: String(id), basis: basis as Basis, confidence: Number(confidence), to: String(to) };
}
