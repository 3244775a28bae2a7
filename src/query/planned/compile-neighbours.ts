import { getNamedType, isCompositeType } from 'graphql';
import type { EdgeBinding, ListBinding } from '../../binding/field-binding.js';
import { toName } from '../../graph/labels.js';
import { isRepeating, renderPath } from '../render-path.js';
import { renderSortKey } from '../render-sort-key.js';
import { type Cell, Columns } from './columns.js';
import type { ColumnSink, CompiledSubquery, CompileScope, Place, SelectedField } from './compile-scope.js';
import { renderRows } from './render-rows.js';
import { setsOf } from './selection.js';
import { type Shape, shapeOutput } from './shape.js';

/** One other node: the first of a list that holds at most one. */
export function compileEdge(
  field: SelectedField,
  { path, copies = {} }: EdgeBinding,
  place: Place,
  scope: CompileScope,
): CompiledSubquery {
  const { columns, child, edge, shape } = compileChild(field, scope);
  const output = shapeOutput(field.definition.type, shape);
  const copied = findCopies(columns, child, copies, place);
  if (copied) return { expressions: copied, shapeFor: (_name, cells) => shapeCopied(cells, output) };
  const match = copies.id
    ? `(${child}:Node {id: ${place.variable}.${toName(copies.id)}})`
    : renderPath(path, { from: place.variable, to: child, ...namedIn(columns.expressions, edge) });
  return {
    expressions: [`COLLECT { MATCH ${match} RETURN ${columns.render()} LIMIT 1 }`],
    shapeFor:
      (_name, [cell]) =>
      (row, run) =>
        output((cell?.(row as unknown[]) as unknown[] | undefined)?.[0], run),
  };
}

/**
 * The one node at the end of an edge, in the row of the node that it belongs to: a subquery for each row costs the database
 * more than the row. Undefined where there may be several, and where rows take no more variables.
 */
export function compileJoined(
  { definition, nodes }: SelectedField,
  { path, sole }: EdgeBinding,
  place: Place,
  columns: ColumnSink,
  scope: CompileScope,
): Shape | undefined {
  if (!sole || !(columns instanceof Columns) || !columns.joins) return undefined;
  const { joins } = columns;
  const type = getNamedType(definition.type);
  if (!isCompositeType(type)) throw new Error(`${definition.name} leads to no node`);
  const child = scope.builder.newVariable();
  const edge = `${child}e`;
  const clause = joins.push('') - 1;
  const shape = scope.compileNode(type, setsOf(nodes), { variable: child, edge }, columns, scope);
  const names = { from: place.variable, to: child, ...namedIn([...columns.expressions, ...joins], edge) };
  joins[clause] = `OPTIONAL MATCH ${renderPath(path, names)}`;
  const id = columns.add(`${child}.id`);
  const output = shapeOutput(definition.type, shape);
  return (row, run) => output((id(row as unknown[]) ?? null) === null ? null : row, run);
}

/** Where all that is read of a node also stands at hand; the first tells whether there is such a node. */
function findCopies(
  { expressions }: Columns,
  child: string,
  copies: Copies,
  { variable }: Place,
): string[] | undefined {
  const copied = expressions.map((expression) => copies[expression.slice(child.length + 1)]);
  const { id } = copies;
  if (id === undefined || copied.some((property) => property === undefined)) return undefined;
  return [id, ...copied].map((property) => `${variable}.${toName(property ?? '')}`);
}

type Copies = Readonly<Record<string, string>>;

function shapeCopied([id, ...cells]: readonly Cell[], output: Shape): Shape {
  return (row, run) => {
    const values = row as readonly unknown[];
    const isThere = (id?.(values) ?? null) !== null;
    return output(isThere ? cells.map((cell) => cell(values)) : null, run);
  };
}

/** All other nodes on a path, in order. */
export function compileList(
  field: SelectedField,
  { path, order }: ListBinding,
  place: Place,
  scope: CompileScope,
): CompiledSubquery {
  const { columns, child, edge, shape } = compileChild(field, scope, new Columns({ joins: [] }));
  const key = renderSortKey(order, { child, edge });
  const named = namedIn([...columns.expressions, ...(columns.joins ?? []), key], edge);
  const match = renderPath(path, { from: place.variable, to: child, ...named });
  const kept = [child, ...(named.edge ? [named.edge] : [])].join(', ');
  const distinct = isRepeating(path) ? 'DISTINCT ' : '';
  const output = shapeOutput(field.definition.type, shape);
  return {
    expressions: [
      `COLLECT { MATCH ${match} ${renderRows({ child, kept: `${distinct}${kept}`, orderBy: [key], columns })} }`,
    ],
    shapeFor:
      (_name, [cell]) =>
      (row, run) =>
        output(cell?.(row as unknown[]), run),
  };
}

/** A relationship is named only where something asks for it. */
export function namedIn(expressions: readonly string[], edge: string): { edge?: string } {
  return expressions.some((expression) => expression.includes(`${edge}.`)) ? { edge } : {};
}

function compileChild({ definition, nodes }: SelectedField, scope: CompileScope, columns = new Columns()) {
  const type = getNamedType(definition.type);
  if (!isCompositeType(type)) throw new Error(`${definition.name} leads to no node`);
  const child = scope.builder.newVariable();
  const edge = `${child}e`;
  const shape = scope.compileNode(type, setsOf(nodes), { variable: child, edge }, columns, scope);
  return { columns, child, edge, shape };
}
