import { type GraphQLCompositeType, type GraphQLObjectType, isObjectType, type SelectionSetNode } from 'graphql';
import { toName } from '../../graph/labels.js';
import { findTypeBinding, getTypeBinding, typeOfId } from '../registry.js';
import { type Cell, type Columns, TypeColumns } from './columns.js';
import { compileFields } from './compile-fields.js';
import type { CompileScope, Place } from './compile-scope.js';
import { NotPlanned } from './not-planned.js';
import { type Shape, shapeObject } from './shape.js';

/** So many properties are read of every node rather than asking first which label it has: both cost one hit. */
const CHEAPER_THAN_LABELS = 6;

/** What a selection reads of a node, as columns of the row that stands for it, and the object that the row becomes. */
export function compileNode(
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  place: Place,
  columns: Columns,
  scope: CompileScope,
): Shape {
  if (!isObjectType(type)) return compileAbstract(scope.schema.getPossibleTypes(type), sets, place, columns, scope);
  const { fields } = getTypeBinding(type.name);
  return shapeObject(compileFields({ type, bindings: fields, name: type.name, sets }, place, columns, scope));
}

interface Part {
  readonly type: string;
  readonly label: string;
  readonly columns: TypeColumns;
  readonly shape: Shape;
}

/** One of several types: what all of them need is read of every node, the rest where the label is right. */
function compileAbstract(
  types: readonly GraphQLObjectType[],
  sets: readonly SelectionSetNode[],
  place: Place,
  columns: Columns,
  scope: CompileScope,
): Shape {
  const id = columns.add(`${place.variable}.id`);
  const parts = types.flatMap((type): Part[] => {
    const binding = findTypeBinding(type.name);
    if (!binding) return [];
    const own = new TypeColumns();
    const fields = compileFields({ type, bindings: binding.fields, name: type.name, sets }, place, own, scope);
    return [{ type: type.name, label: binding.label ?? type.name, columns: own, shape: shapeObject(fields) }];
  });
  const shared = findShared(parts);
  for (const expression of shared) placeIn(parts, expression, columns.add(expression));
  placeByLabel(parts, shared, place, columns);
  const shapes = new Map(parts.map(({ type, shape }) => [type, shape]));
  return (row, run) => {
    const type = typeOfId(String(id(row as unknown[])));
    const shape = type === undefined ? undefined : shapes.get(type);
    if (!shape) throw new NotPlanned(`a node of the type ${type} stands where none may`);
    return shape(row, run);
  };
}

function findShared(parts: readonly Part[]): Set<string> {
  const asking = parts.filter(({ columns }) => columns.places.size > 0);
  const all = new Set(asking.flatMap(({ columns }) => [...columns.places.keys()]));
  const plain = [...all].filter((expression) => !expression.includes('{'));
  const everywhere = [...all].filter((expression) => asking.every(({ columns }) => columns.places.has(expression)));
  return new Set(plain.length <= CHEAPER_THAN_LABELS ? [...plain, ...everywhere] : everywhere);
}

function placeIn(parts: readonly Part[], expression: string, cell: Cell): void {
  for (const { columns } of parts) columns.place(expression, cell);
}

function placeByLabel(parts: readonly Part[], shared: ReadonlySet<string>, place: Place, columns: Columns): void {
  const labels = new Map<string, string[]>();
  const placements: (() => void)[] = [];
  let special: Cell = () => undefined;
  for (const { label, columns: own } of parts) {
    const expressions = [...own.places.keys()].filter((expression) => !shared.has(expression));
    if (expressions.length === 0) continue;
    const list = `[${expressions.join(', ')}]`;
    labels.set(list, [...(labels.get(list) ?? []), label]);
    placements.push(() => {
      const from = special;
      expressions.forEach((expression, index) => {
        own.place(expression, (row) => (from(row) as readonly unknown[])[index]);
      });
    });
  }
  if (labels.size === 0) return;
  const branches = [...labels].map(([list, names]) => {
    const condition = names.map((name) => `${place.variable}:${toName(name)}`).join(' OR ');
    return `WHEN ${condition} THEN ${list}`;
  });
  special = columns.add(`CASE ${branches.join(' ')} END`);
  for (const settle of placements) settle();
}
