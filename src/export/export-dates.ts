import type { Values } from '../binding/field-binding.js';
import type { ExportDates } from './export-graph.js';
import { type EdgeDates, STATEMENT_EDGES } from './network.js';
import type { FactRecord } from './read-facts.js';

type Days = Readonly<Record<string, unknown>>;

export const UNDATED: ExportDates = { meaning: null, earliest: null, latest: null, datedBy: null };

/** The dates of an edge: its own, where it says from when to when it held, or those of the end that the table names. */
export function datesOfEdge({ id, type, values, links }: FactRecord): ExportDates {
  if (type === 'Affiliation') return toDates('HELD', [values.validFrom, values.validTo], id);
  const named = STATEMENT_EDGES[type]?.dates;
  const end = named && links.find((link) => link.type === named.of);
  return end ? datesOf(end.days, named.when, end.datedBy) : UNDATED;
}

/** The dates of a node: its own; a directive has been asked for since its document could be read. */
export function datesOfNode({ id, type, values, links }: FactRecord): ExportDates {
  if (type !== 'Directive') return datesOf(values, 'ISSUED', id);
  const document = links.find((link) => link.type === 'CONTAINED_IN');
  return document ? datesOf(document.days, 'REACHED', document.datedBy) : UNDATED;
}

/**
 * Where only the print of a document is dated, it was issued no later, and nothing more is known; recipients have it from
 * the print on. A list "as of" a month shows the state of some day in it.
 */
function datesOf(days: Days | Values, when: EdgeDates['when'], datedBy: string): ExportDates {
  const { writtenOn, printedOn, heldOn, notBefore, notAfter, asOf } = days;
  if (typeof asOf === 'string') return toDates('LISTED', [firstDay(asOf), lastDay(asOf)], datedBy);
  const reached = printedOn ?? writtenOn;
  if (reached) return toDates('HAPPENED', [when === 'REACHED' ? reached : writtenOn, reached], datedBy);
  return toDates('HAPPENED', [notBefore ?? heldOn, notAfter ?? heldOn], datedBy);
}

function toDates(meaning: ExportDates['meaning'], bounds: readonly [unknown, unknown], datedBy: string): ExportDates {
  const [earliest, latest] = bounds.map((day) => (typeof day === 'string' ? day : null));
  if (!earliest && !latest) return UNDATED;
  return { meaning, earliest: earliest ?? null, latest: latest ?? null, datedBy };
}

function firstDay(period: string): string {
  return `${period}-01-01`.slice(0, 10);
}

function lastDay(period: string): string {
  const [year = '', month = '12', day] = period.split('-');
  if (day !== undefined) return period;
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}
