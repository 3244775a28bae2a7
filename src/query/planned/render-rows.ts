import type { Columns } from './columns.js';

export interface RowsText {
  /** Variable of what stands in a row; names of its own begin with it. */
  readonly child: string;
  /** Variables that are still needed when the rows are ordered. */
  readonly kept: string;
  readonly orderBy: readonly string[];
  readonly limit?: string;
  readonly columns: Columns;
}

/** Rows are ordered and cut before anything more is read of them; what is joined then could come in another order. */
export function renderRows({ child, kept, orderBy, limit, columns }: RowsText): string {
  const cut = limit === undefined ? '' : ` LIMIT ${limit}`;
  const { joins = [] } = columns;
  if (joins.length === 0) return `WITH ${kept} ORDER BY ${orderBy.join(', ')}${cut} RETURN ${columns.render()}`;
  const keys = orderBy.map((_key, index) => `${child}k${index}`);
  const named = orderBy.map((key, index) => `${key} AS ${keys[index]}`);
  const order = `ORDER BY ${keys.join(', ')}`;
  return `WITH ${kept}, ${named.join(', ')} ${order}${cut} ${joins.join(' ')} WITH * ${order} RETURN ${columns.render()}`;
}
