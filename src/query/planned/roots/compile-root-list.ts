import type { FieldNode, GraphQLOutputType } from 'graphql';
import type { TypeBinding } from '../../../binding/type-binding.js';
import { toName } from '../../../graph/labels.js';
import { renderSortKey } from '../../render-sort-key.js';
import { Columns } from '../columns.js';
import { compilePage } from '../compile-page.js';
import type { ColumnSink, CompileScope } from '../compile-scope.js';
import { openPage, type PagedList, renderPage, renderWhere } from '../page-slot.js';
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
  const { after, sortKey } = page.slot.page;
  const key = renderSortKey(sortKey, { child, edge: '' });
  const columns = new Columns();
  const read = compilePage({ type: list.type, nodes: list.nodes, place: { variable: child }, key }, columns, scope);
  if (read.more) page.readOnePast();
  const labelled = `${child}:${toName(label)}`;
  const match = anchor === undefined ? `MATCH (${labelled})` : `${anchor} WITH DISTINCT ${child}`;
  const conditions = [
    ...(anchor === undefined ? [] : [labelled]),
    ...(list.always ? [list.always(child)] : []),
    ...predicates,
  ];
  const bound = after === undefined ? `${key} IS NOT NULL` : `${key} > $${page.prefix}after`;
  const text = { match, conditions: [bound, ...conditions], kept: child, orderBy: key, row: columns.render() };
  const rows = read.rows ? sink.add(renderPage(text, page)) : undefined;
  // Not a COUNT: without conditions the database knows how many nodes have a label.
  const total = read.total
    ? sink.add(`COLLECT { ${match}${renderWhere(conditions)} RETURN count(${child}) }[0]`)
    : undefined;
  return (row, run) => read.shape(page.toValue(row, { rows, total }, run), run);
}
