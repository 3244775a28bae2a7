import neo4j, { isInt, type Record as Neo4jRecord } from 'neo4j-driver';

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
  return records.map((record) => record.keys.map((key) => toPlain(record.get(key))));
}

function toPlain(value: unknown): unknown {
  if (isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (Array.isArray(value)) return value.map(toPlain);
  if (value !== null && typeof value === 'object') return mapValues(value as Record<string, unknown>, toPlain);
  return value;
}

function mapValues(source: Record<string, unknown>, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(source).map(([key, value]) => [key, change(value)]));
}
