import type { Values } from '../binding/field-binding.js';
import type { FactType } from '../domains/fact/fact.model.js';
import type { Row } from '../graph/values.js';
import { listExportFactsAfterId, listExportFactsByIds } from './export.statements.js';
import type { ExportProof } from './export-graph.js';
import { EDGE_RELATIONSHIPS } from './network.js';

export type Read = (statement: string, parameters?: Record<string, unknown>) => Promise<Row[]>;

/** One end of what a fact states, with the dates of that end. */
export interface FactLink {
  readonly type: string;
  readonly to: string;
  readonly datedBy: string;
  readonly days: Readonly<Record<DayProperty, string | null>>;
}

const DAY_PROPERTIES = ['writtenOn', 'printedOn', 'heldOn', 'notBefore', 'notAfter', 'asOf'] as const;
export type DayProperty = (typeof DAY_PROPERTIES)[number];

/** A fact as the graph has it. */
export interface FactRecord {
  readonly id: string;
  readonly type: FactType;
  readonly values: Values;
  readonly links: readonly FactLink[];
  readonly proofs: readonly ExportProof[];
  readonly inferredFrom: readonly string[];
  readonly recordedIn: string | null;
  readonly recordedAt: string | null;
}

const PAGE = 1_000;

/** Every fact of some types in the order of ids, one page in memory at a time. */
export async function* readFacts(read: Read, types: readonly FactType[]): AsyncGenerator<FactRecord> {
  for (const type of [...types].sort()) {
    // The character after the dot: ids of the type, and of no other, lie between the two.
    const end = `${type}/`;
    let after = `${type}.`;
    for (;;) {
      const rows = await read(listExportFactsAfterId, { after, end, limit: PAGE, links: EDGE_RELATIONSHIPS });
      const facts = rows.map(toFactRecord);
      yield* facts;
      if (rows.length < PAGE) break;
      after = facts.at(-1)?.id ?? end;
    }
  }
}

/** The facts with these ids, by id. */
export async function readFactsByIds(read: Read, ids: Iterable<string>): Promise<Map<string, FactRecord>> {
  const wanted = [...new Set(ids)].sort();
  const facts = new Map<string, FactRecord>();
  for (let start = 0; start < wanted.length; start += PAGE) {
    const rows = await read(listExportFactsByIds, {
      ids: wanted.slice(start, start + PAGE),
      links: EDGE_RELATIONSHIPS,
    });
    for (const fact of rows.map(toFactRecord)) facts.set(fact.id, fact);
  }
  return facts;
}

type Cells = readonly unknown[];

function toFactRecord([values, links, proofs, inputs, recorded]: Row): FactRecord {
  const id = String((values as Values).id);
  const [version = null, recordedAt = null] = ((recorded as Cells[])[0] ?? []) as (string | null)[];
  return {
    id,
    type: id.split('.', 1)[0] as FactType,
    values: values as Values,
    links: (links as Cells[]).map(toLink),
    proofs: (proofs as Cells[]).map((cells) => toProof(id, cells)),
    inferredFrom: inputs as string[],
    recordedIn: version,
    recordedAt,
  };
}

function toLink([type, to, datedBy, ...days]: Cells): FactLink {
  return {
    type: String(type),
    to: String(to),
    datedBy: String(datedBy),
    days: Object.fromEntries(DAY_PROPERTIES.map((name, index) => [name, days[index] ?? null])) as FactLink['days'],
  };
}

function toProof(fact: string, cells: Cells): ExportProof {
  const [field, text, evidence, source, file, start, end, sha256, locator, document] = cells;
  return {
    fact,
    field: field as string | null,
    text: text as string | null,
    evidence: String(evidence),
    source: String(source),
    file: String(file),
    start: Number(start),
    end: Number(end),
    sha256: String(sha256),
    locator: locator as string | null,
    document: document as string | null,
  };
}
