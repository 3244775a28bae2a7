import type { ConnectionBinding } from '../../binding/field-binding.js';
import { type PageArguments, type PageRequest, toPageRequest } from '../page-arguments.js';
import { FilterParameters, type ListedFrom } from '../render-filter.js';
import type { Cell, Columns } from './columns.js';
import type { PageValue } from './compile-page.js';
import { renderRows } from './render-rows.js';
import type { Run } from './shape.js';
import type { Slot, StatementBuilder, Variables } from './statement-builder.js';

/** Whose pages are read, and what the arguments of one run come to. */
export interface PagedList extends Pick<ConnectionBinding, 'orders' | 'most'> {
  /** The list, as its cursors name it. */
  readonly list: string;
  readonly readArguments: (variables: Variables) => PageArguments;
  /** What the arguments ask of the items. */
  readonly renderConditions: (
    arguments_: PageArguments,
    parameters: FilterParameters,
    page: PageRequest,
  ) => ItemConditions;
}

export interface ItemConditions {
  /** Clauses that bind the items from what an index finds, in front of those that bind them. */
  readonly anchor?: string | undefined;
  readonly listed?: ListedFrom | undefined;
  readonly predicates: readonly string[];
}

interface PageSlot extends Slot, ItemConditions {
  readonly page: PageRequest;
}

export interface OpenPage {
  readonly slot: PageSlot;
  /** Begins the names of all its parameters: `$p0limit`, `$p0after`. */
  readonly prefix: string;
  /** Asks for one item past the page, to know whether more follows. */
  readOnePast(): void;
  /** The page of one run, from the cells that hold its rows and its total. */
  toValue(row: unknown, cells: { rows?: Cell | undefined; total?: Cell | undefined }, run: Run): PageValue;
}

export function openPage(paged: PagedList, builder: StatementBuilder): OpenPage {
  let onePast = 0;
  /** The same arguments come to the same. */
  let last: { readonly arguments_: PageArguments; readonly onePast: number; readonly slot: PageSlot } | undefined;
  const { index, slot } = builder.addSlot((variables, prefix): PageSlot => {
    const arguments_ = paged.readArguments(variables);
    if (last?.arguments_ === arguments_ && last.onePast === onePast) return last.slot;
    const page = toPageRequest(arguments_, paged.orders, paged.list, paged.most);
    const values = new FilterParameters(prefix);
    const conditions = paged.renderConditions(arguments_, values, page);
    const parameters: Record<string, unknown> = { ...values.values, [`${prefix}limit`]: page.first + onePast };
    if (page.after !== undefined) parameters[`${prefix}after`] = page.after;
    const made = { page, ...conditions, parameters };
    last = { arguments_, onePast, slot: made };
    return made;
  });
  return {
    slot,
    prefix: `p${index}`,
    readOnePast: () => {
      onePast = 1;
    },
    toValue: (row, { rows, total }, { slots }) => {
      const { page } = slots[index] as PageSlot;
      const cellOf = (cell: Cell | undefined) => cell?.(row as readonly unknown[]);
      return { rows: cellOf(rows), total: cellOf(total), request: page, order: page.order };
    },
  };
}

/** What a page reads is cut and ordered before anything is read of its items. */
export interface PageText {
  /** Clauses that bind the items. */
  readonly match: string;
  readonly conditions: readonly string[];
  readonly child: string;
  /** Variables that are still needed when the page is cut. */
  readonly kept: string;
  readonly orderBy: readonly string[];
  readonly columns: Columns;
}

export function renderPage({ match, conditions, ...rows }: PageText, { prefix }: OpenPage): string {
  return `COLLECT { ${match}${renderWhere(conditions)} ${renderRows({ ...rows, limit: `$${prefix}limit` })} }`;
}

export function renderWhere(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}
