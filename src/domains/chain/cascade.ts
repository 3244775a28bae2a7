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

type Cells = readonly unknown[];

/** Reads the rows of `listCascadeByDocumentIds`. */
export function toCascade(rows: readonly Row[]): Map<string, CascadeDocument> {
  return new Map(rows.map((row) => toDocument(row)).map((document) => [document.id, document]));
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
