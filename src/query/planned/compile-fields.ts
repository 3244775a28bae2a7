import { type GraphQLObjectType, getNamedType, isObjectType, type SelectionSetNode } from 'graphql';
import type { ComputedBinding, EmbeddedBinding, FieldBindings } from '../../binding/field-binding.js';
import { toName } from '../../graph/labels.js';
import { collectFields } from '../../lib/collect-fields.js';
import type { Cell } from './columns.js';
import { compileAnswer } from './compile-answer.js';
import { compileConnection } from './compile-connection.js';
import { compileEdge, compileJoined, compileList } from './compile-neighbours.js';
import type { ColumnSink, CompiledSubquery, CompileScope, Place, SelectedField } from './compile-scope.js';
import { NotPlanned } from './not-planned.js';
import { nameOf, setsOf } from './selection.js';
import { type FieldShape, type Shape, shapeLeaf, shapeObject, shapeOutput } from './shape.js';

/** An object whose fields bindings serve, and what is selected of it. */
export interface BoundSelection {
  readonly type: GraphQLObjectType;
  readonly bindings: FieldBindings;
  /** What its fields are called in front of their own names. */
  readonly name: string;
  readonly sets: readonly SelectionSetNode[];
}

/** The selected fields in their order, each with what it reads of the row. */
export function compileFields(
  { type, bindings, name, sets }: BoundSelection,
  place: Place,
  columns: ColumnSink,
  scope: CompileScope,
): FieldShape[] {
  return [...collectFields(scope, type, sets)].map(([key, nodes]) => {
    const field = nameOf(nodes);
    if (key === '__proto__') throw new NotPlanned('an object cannot have this key');
    if (field === '__typename') return { key, shape: () => type.name };
    const definition = type.getFields()[field];
    const binding = bindings[field];
    if (!definition || !binding) throw new NotPlanned(`no binding serves ${name}.${field}`);
    return {
      key,
      shape: compileField({ definition, nodes, binding, name: `${name}.${field}` }, place, columns, scope),
    };
  });
}

function compileField(field: SelectedField, place: Place, columns: ColumnSink, scope: CompileScope): Shape {
  const { definition, binding } = field;
  switch (binding.kind) {
    case 'property': {
      const { absent = null } = binding;
      return compileValue(field, columns.add(`${place.variable}.${toName(binding.property)}`), absent);
    }
    case 'edgeProperty': {
      if (place.edge === undefined) return shapeOutput(definition.type, () => null);
      return compileValue(field, columns.add(`${place.edge}.${toName(binding.property)}`), null);
    }
    case 'embedded':
      return compileEmbedded(field, binding, place, columns, scope);
    case 'computed':
      return compileComputed(field, binding, place, columns, scope);
    case 'edge':
      return (
        compileJoined(field, binding, place, columns, scope) ??
        placeSubquery(field, place, columns, scope, () => compileEdge(field, binding, place, scope))
      );
    case 'list':
      return placeSubquery(field, place, columns, scope, () => compileList(field, binding, place, scope));
    case 'connection':
      return placeSubquery(field, place, columns, scope, () => compileConnection(field, binding, place, scope));
  }
}

function compileValue({ definition: { type } }: SelectedField, cell: Cell, absent: unknown): Shape {
  const named = getNamedType(type);
  if (!('serialize' in named)) throw new NotPlanned(`a property cannot be a ${named.name}`);
  const shape = shapeOutput(type, shapeLeaf(named));
  return (row, run) => shape(cell(row as unknown[]) ?? absent, run);
}

/** Fields of an object that is served from the same node. */
function compileEmbedded(
  { definition, nodes, name }: SelectedField,
  { fields, presentWith }: EmbeddedBinding,
  place: Place,
  columns: ColumnSink,
  scope: CompileScope,
): Shape {
  const type = getNamedType(definition.type);
  if (!isObjectType(type)) throw new NotPlanned(`${name} is no object`);
  const present = presentWith === undefined ? undefined : columns.add(`${place.variable}.${toName(presentWith)}`);
  const selection = { type, bindings: fields, name, sets: setsOf(nodes) };
  const shape = shapeOutput(definition.type, shapeObject(compileFields(selection, place, columns, scope)));
  return (row, run) => shape(present && (present(row as unknown[]) ?? null) === null ? null : row, run);
}

function compileComputed(
  { definition, nodes }: SelectedField,
  { needs, compute }: ComputedBinding,
  { variable }: Place,
  columns: ColumnSink,
  scope: CompileScope,
): Shape {
  const cells = needs.map((need) => [need, columns.add(`${variable}.${toName(need)}`)] as const);
  const shape = compileAnswer(definition.type, nodes, { ...scope, addSite: refuseSite });
  return (row, run) => {
    const values: Record<string, unknown> = {};
    for (const [need, cell] of cells) values[need] = cell(row as unknown[]) ?? undefined;
    const value = compute(values, run.context);
    return value instanceof Promise ? value.then((known) => shape(known, run)) : shape(value, run);
  };
}

function refuseSite(): never {
  throw new NotPlanned('what is computed leads to no other node');
}

/** Types of one interface share the bindings of its fields; what was compiled for one serves all. */
function placeSubquery(
  field: SelectedField,
  place: Place,
  columns: ColumnSink,
  scope: CompileScope,
  compile: () => CompiledSubquery,
): Shape {
  const { binding, nodes, name } = field;
  const known = scope.known.find(
    (one) =>
      one.binding === binding &&
      one.variable === place.variable &&
      one.nodes.length === nodes.length &&
      one.nodes.every((node, index) => node === nodes[index]),
  );
  const subquery = known?.subquery ?? compile();
  if (!known) scope.known.push({ binding, nodes, variable: place.variable, subquery });
  return subquery.shapeFor(
    name,
    subquery.expressions.map((expression) => columns.add(expression)),
  );
}
