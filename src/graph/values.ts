import neo4j, { type Record as Neo4jRecord } from 'neo4j-driver';

/** One row of an answer: its values in the order of the RETURN clause. */
export type Row = readonly unknown[];

/**
 * Whole numbers become Neo4j integers: the driver would send every JavaScript number as a float, and LIMIT refuses those.
 * A property that holds a fraction must never hold a whole number by accident, so metrics are stored as text and number.
 */
export function toParameters(parameters: Record<string, unknown>): Record<string, unknown> {
  return mapValues(parameters, toParameter);
}

function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (value !== null && typeof value === 'object') return mapValues(value as Record<string, unknown>, toParameter);
  return value === undefined ? null : value;
}

export function readResult(records: readonly Neo4jRecord[]): Row[] {
  return records.map((record) => {
    const row = new Array<unknown>(record.length);
    for (let index = 0; index < row.length; index += 1) row[index] = record.get(index);
    return row;
  });
}

function mapValues(source: Record<string, unknown>, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(source).map(([key, value]) => [key, change(value)]));
}
