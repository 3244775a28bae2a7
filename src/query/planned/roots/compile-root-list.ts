import type { FieldNode, GraphQLOutputType } from 'graphql';
import type { TypeBinding } from '../../../binding/type-binding.js';
import { toName } from '../../../graph/labels.js';
import type { ListedFrom } from '../../render-filter.js';
import { renderPath } from '../../render-path.js';
import { renderSortKey } from '../../render-sort-key.js';
import { Columns } from '../columns.js';
import { compilePage } from '../compile-page.js';
import type { ColumnSink, CompileScope } from '../compile-scope.js';
import { type OpenPage, openPage, type PagedList, renderPage, renderWhere } from '../page-slot.js';
import type { Shape } from '../shape.js';
import { renderRootConditions } from './render-root-conditions.js';

export interface RootList extends Pick<PagedList, 'readArguments'> {
  readonly binding: TypeBinding;
  /** Type of the connection. */
  readonly type: GraphQLOutputType;
  readonly nodes: readonly FieldNode[];
  /** A predicate that every list of this field has. */
  readonly always?: (child: string) => string;
}

/** A page of all nodes of a label, as columns of the one row that a statement returns. */
export function compileRootList(list: RootList, sink: ColumnSink, scope: CompileScope): Shape {
  const { type, orders = {}, label = type } = list.binding;
  const child = scope.builder.newVariable();
  const page = openPage(
    {
      orders,
      list: type,
      readArguments: list.readArguments,
      renderConditions: (arguments_, parameters, { sortKey }) =>
        renderRootConditions({ binding: list.binding, child, sortKey, arguments_ }, parameters),
    },
    scope.builder,
  );
  const { anchor, predicates } = page.slot;
  const { sortKey } = page.slot.page;
  const key = renderSortKey(sortKey, { child, edge: '' });
  const columns = new Columns({ joins: [] });
  const read = compilePage({ type: list.type, nodes: list.nodes, place: { variable: child }, key }, columns, scope);
  if (read.more) page.readOnePast();
  const labelled = `${child}:${toName(label)}`;
  const match = anchor === undefined ? `MATCH (${labelled})` : `${anchor} WITH DISTINCT ${child}`;
  const conditions = [
    ...(anchor === undefined ? [] : [labelled]),
    ...(list.always ? [list.always(child)] : []),
    ...predicates,
  ];
  const text = page.slot.listed
    ? renderListed(page.slot.listed, { page, child, key, conditions })
    : { match, conditions: [boundOf(key, page), ...conditions], all: `${match}${renderWhere(conditions)}` };
  const order = { child, kept: child, orderBy: [key], columns };
  const rows = read.rows ? sink.add(renderPage({ ...text, ...order }, page)) : undefined;
  // Not a COUNT: without conditions the database knows how many nodes have a label.
  const total = read.total ? sink.add(`COLLECT { ${text.all} RETURN count(${child}) }[0]`) : undefined;
  return (row, run) => read.shape(page.toValue(row, { rows, total }, run), run);
}

function boundOf(key: string, { slot, prefix }: OpenPage): string {
  return slot.page.after === undefined ? `${key} IS NOT NULL` : `${key} > $${prefix}after`;
}

interface ListedPage {
  readonly page: OpenPage;
  readonly child: string;
  readonly key: string;
  readonly conditions: readonly string[];
}

/** What belongs to each thing that was found, along its list: pages are cut there, before they are put together. */
function renderListed({ begun, end, step, by }: ListedFrom, { page, child, key, conditions }: ListedPage) {
  const edge = `${child}e`;
  const parent = `${edge}.${toName(by)}`;
  const edgeKey = key.replace(`${child}.`, `${edge}.`);
  const along = (bound: string) =>
    `MATCH ${renderPath([step], { from: child, edge })}${renderWhere([`${parent} = ${end}.id`, bound, ...conditions])}`;
  const cut = `WITH ${child}, ${edge} ORDER BY ${parent}, ${edgeKey} LIMIT $${page.prefix}limit RETURN ${child}`;
  return {
    match: `${begun} CALL (${end}) { ${along(boundOf(edgeKey, page))} ${cut} } WITH DISTINCT ${child}`,
    conditions: [],
    all: `${begun} ${along(`${edgeKey} IS NOT NULL`)} WITH DISTINCT ${child}`,
  };
}
