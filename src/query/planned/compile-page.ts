import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import { collectFields } from '../../lib/collect-fields.js';
import { encodeCursor } from '../../lib/cursor.js';
import type { PageRequest } from '../page-arguments.js';
import type { Columns } from './columns.js';
import type { CompileScope, Place } from './compile-scope.js';
import { NotPlanned } from './not-planned.js';
import { nameOf, setsOf } from './selection.js';
import { type FieldShape, type Run, type Shape, shapeObject } from './shape.js';

/** What is selected of a connection, and where its items come from. */
export interface PageSelection {
  readonly type: GraphQLOutputType;
  readonly nodes: readonly FieldNode[];
  readonly place: Place;
  /** The sort key of an item, as an expression. */
  readonly key: string;
}

/** What of a page has to be read, and the connection that it becomes. */
export interface CompiledPage {
  readonly rows: boolean;
  /** Whether one item past the page is needed, to know that more follows. */
  readonly more: boolean;
  readonly total: boolean;
  readonly shape: (page: PageValue, run: Run) => unknown;
}

export interface PageValue {
  readonly rows: unknown;
  readonly total: unknown;
  readonly request: PageRequest;
  /** The list and its order, as cursors name them. */
  readonly order: string;
}

type Row = readonly unknown[];

interface Page extends PageValue {
  readonly shown: readonly Row[];
}

interface Item {
  readonly row: Row;
  readonly page: Page;
}

/** The selected parts of a connection; the same for nested lists and for those at the root. */
export function compilePage(selection: PageSelection, columns: Columns, scope: CompileScope): CompiledPage {
  const { type, nodes, place } = selection;
  const needs = { rows: false, more: false, total: false };
  const shape = shapeObject(selectParts(objectOf(type), nodes, scope, compilePart));
  return { ...needs, shape: (page, run) => shape(cut(page), run) };

  function compilePart(name: string, { type: ofPart }: Definition, selected: readonly FieldNode[]): Shape {
    switch (name) {
      case 'nodes': {
        const item = compileItem(ofPart, selected);
        return (page, run) => shapeRows((page as Page).shown, item, run);
      }
      case 'edges': {
        const edge = shapeObject(selectParts(objectOf(ofPart), selected, scope, compileEdgePart));
        needs.rows = true;
        return (page, run) => (page as Page).shown.map((row) => edge({ row, page } as Item, run));
      }
      case 'pageInfo':
        needs.rows = true;
        return shapeObject(selectParts(objectOf(ofPart), selected, scope, compileInfo));
      case 'totalCount':
        needs.total = true;
        return (page) => (page as Page).total;
      default:
        throw new NotPlanned(`connections have no part ${name}`);
    }
  }

  function compileEdgePart(name: string, { type: ofPart }: Definition, selected: readonly FieldNode[]): Shape {
    if (name === 'node') {
      const item = compileItem(ofPart, selected);
      return (edge, run) => item((edge as Item).row, run);
    }
    if (name !== 'cursor') throw new NotPlanned(`edges have no part ${name}`);
    const cursorOf = compileCursor();
    return (edge) => cursorOf((edge as Item).row, (edge as Item).page);
  }

  function compileInfo(name: string): Shape {
    if (name === 'hasPreviousPage') return (page) => (page as Page).request.after !== undefined;
    if (name === 'hasNextPage') {
      needs.more = true;
      return (page) => (page as Page).shown !== (page as Page).rows;
    }
    const cursorOf = compileCursor();
    const index = name === 'startCursor' ? 0 : -1;
    return (page) => {
      const row = (page as Page).shown.at(index);
      return row ? cursorOf(row, page as Page) : null;
    };
  }

  function compileItem(ofPart: GraphQLOutputType, selected: readonly FieldNode[]): Shape {
    const item = getNamedType(ofPart);
    if (!isCompositeType(item)) throw new NotPlanned(`${item.name} is no node`);
    needs.rows = true;
    return scope.compileNode(item, setsOf(selected), place, columns, scope);
  }

  function compileCursor(): (row: Row, page: Page) => string {
    const key = columns.add(selection.key);
    return (row, { order }) => encodeCursor({ order, key: String(key(row)) });
  }
}

/** Where more was read than is shown, `shown` is another list than `rows`. */
function cut({ rows, total, request, order }: PageValue): Page {
  const read = (rows ?? []) as Row[];
  const shown = read.length > request.first ? read.slice(0, request.first) : read;
  return { rows: read, total, request, order, shown };
}

function shapeRows(rows: readonly Row[], shapeRow: Shape, run: Run): unknown[] {
  const list = new Array<unknown>(rows.length);
  for (let index = 0; index < list.length; index += 1) list[index] = shapeRow(rows[index], run);
  return list;
}

type Definition = GraphQLField<unknown, unknown>;

function selectParts(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  scope: CompileScope,
  compile: (name: string, definition: Definition, selected: readonly FieldNode[]) => Shape,
): FieldShape[] {
  return [...collectFields(scope, type, setsOf(nodes))].map(([key, selected]) => {
    const name = nameOf(selected);
    const definition = type.getFields()[name];
    if (key === '__proto__') throw new NotPlanned('an object cannot have this key');
    if (!definition) return { key, shape: () => type.name };
    return { key, shape: compile(name, definition, selected) };
  });
}

function objectOf(type: GraphQLOutputType): GraphQLObjectType {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new NotPlanned(`${named.name} is no object`);
  return named;
}
