import { type FieldNode, getNamedType, isObjectType } from 'graphql';
import type { ConnectionBinding } from '../../binding/field-binding.js';
import { toName } from '../../graph/labels.js';
import type { PageArguments } from '../page-arguments.js';
import { findTypeBinding } from '../registry.js';
import { renderConditions } from '../render-conditions.js';
import type { FilterParameters } from '../render-filter.js';
import { isRepeating, renderPath } from '../render-path.js';
import { renderSortKey } from '../render-sort-key.js';
import { createArgumentReader } from './argument-reader.js';
import { Columns } from './columns.js';
import { namedIn } from './compile-neighbours.js';
import { compilePage } from './compile-page.js';
import type { CompiledSubquery, CompileScope, Place, SelectedField } from './compile-scope.js';
import { NotPlanned } from './not-planned.js';
import { type OpenPage, openPage, renderPage, renderWhere } from './page-slot.js';

/** Other nodes, page by page. */
export function compileConnection(
  field: SelectedField,
  binding: ConnectionBinding,
  place: Place,
  scope: CompileScope,
): CompiledSubquery {
  const { definition, nodes, name } = field;
  const child = scope.builder.newVariable();
  const edge = `${child}e`;
  const columns = new Columns({ joins: [] });
  const { pagedBy = name } = binding;
  const readArguments = scope.argumentsOf.get(pagedBy) ?? createArgumentReader(definition, nodes[0] as FieldNode);
  const conditionsOf = (arguments_: PageArguments, parameters: FilterParameters) => ({
    predicates: renderConditions(binding, arguments_, parameters, { child, edge }),
  });
  const page = openPage({ ...binding, list: pagedBy, readArguments, renderConditions: conditionsOf }, scope.builder);
  const key = renderSortKey(page.slot.page.sortKey, { child, edge });
  const read = compilePage({ type: definition.type, nodes, place: { variable: child, edge }, key }, columns, scope);
  if (read.more) page.readOnePast();
  const source = { binding, field, from: place.variable, child, edge, columns, key, page };
  return {
    expressions: [...(read.rows ? [renderItems(source)] : []), ...(read.total ? [renderCount(source)] : [])],
    shapeFor: (list, cells) => {
      if (list !== name && page.slot.page.after !== undefined) throw new NotPlanned('a cursor belongs to one list');
      const own = { rows: read.rows ? cells[0] : undefined, total: read.total ? cells.at(-1) : undefined };
      return (row, run) => {
        const value = page.toValue(row, own, run);
        if (list === name) return read.shape(value, run);
        return read.shape({ ...value, order: `${list}${value.order.slice(name.length)}` }, run);
      };
    },
  };
}

interface ItemSource {
  readonly binding: ConnectionBinding;
  readonly field: SelectedField;
  readonly from: string;
  readonly child: string;
  readonly edge: string;
  readonly columns: Columns;
  readonly key: string;
  readonly page: OpenPage;
}

function renderItems(source: ItemSource): string {
  const { binding, child, edge, columns, key, page } = source;
  const { slot, prefix } = page;
  const after = slot.page.after === undefined ? [] : [`${key} > $${prefix}after`];
  const { match, conditions, orderBy } =
    slot.page.sortKey.within === undefined ? renderWalk(source) : renderRange(source);
  const read = [...columns.expressions, ...(columns.joins ?? []), key];
  const kept = [child, ...Object.values(namedIn(read, edge))].join(', ');
  return renderPage(
    {
      match: `MATCH ${match}`,
      conditions: [...conditions, ...after, ...slot.predicates],
      child,
      kept: isRepeating(binding.path) ? `DISTINCT ${kept}` : kept,
      orderBy,
      columns,
    },
    page,
  );
}

/** Along the path: all items are read and sorted. */
function renderWalk({ binding, from, child, edge, columns, key, page }: ItemSource) {
  const read = [...columns.expressions, ...(columns.joins ?? []), key, ...page.slot.predicates];
  const named = namedIn(read, edge);
  return { match: renderPath(binding.path, { from, to: child, ...named }), conditions: [], orderBy: [key] };
}

/** From the index on parent and key: only the page is read. */
function renderRange({ binding, field, from, child, edge, key, page }: ItemSource) {
  const { after, sortKey } = page.slot.page;
  const parent = `${sortKey.on === 'edge' ? edge : child}.${toName(sortKey.within ?? '')}`;
  const match =
    sortKey.on === 'edge'
      ? renderPath(binding.path, { from: '', to: child, edge })
      : `(${child}:${toName(labelOf(field))})`;
  const started = after === undefined ? [`${key} IS NOT NULL`] : [];
  return { match, conditions: [`${parent} = ${from}.id`, ...started], orderBy: [parent, key] };
}

/** Label of the items of a list that has one type only. */
function labelOf({ definition }: SelectedField): string {
  const connection = getNamedType(definition.type);
  const items = isObjectType(connection) ? connection.getFields().nodes : undefined;
  const binding = items && findTypeBinding(getNamedType(items.type).name);
  if (!binding) throw new Error(`the items of ${definition.name} have no label`);
  return binding.label ?? binding.type;
}

function renderCount({ binding, from, child, edge, page }: ItemSource): string {
  const { predicates } = page.slot;
  if (isRepeating(binding.path)) {
    const match = renderPath(binding.path, { from, to: child });
    return `COUNT { MATCH ${match}${renderWhere(predicates)} RETURN DISTINCT ${child} }`;
  }
  // Without names the database can answer from the degree of the node.
  if (predicates.length === 0) return `COUNT { ${renderPath(binding.path, { from })} }`;
  const match = renderPath(binding.path, { from, to: child, ...namedIn(predicates, edge) });
  return `COUNT { MATCH ${match}${renderWhere(predicates)} }`;
}
