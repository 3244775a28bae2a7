import type { FieldNode, GraphQLCompositeType, GraphQLField, SelectionSetNode } from 'graphql';
import type { FieldBinding } from '../../binding/field-binding.js';
import type { SelectionScope } from '../../lib/collect-fields.js';
import type { PageArguments } from '../page-arguments.js';
import type { Cell, Columns } from './columns.js';
import type { Shape } from './shape.js';
import type { StatementBuilder, Variables } from './statement-builder.js';

/** Where columns are collected. */
export interface ColumnSink {
  add(expression: string): Cell;
}

/** The Cypher variables of a node, and of the relationship by which it was reached. */
export interface Place {
  readonly variable: string;
  readonly edge?: string;
}

/** A field that is selected, with all its nodes of one response key. */
export interface SelectedField {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly binding: FieldBinding;
  /** `Type.field`: names the list in its cursors. */
  readonly name: string;
}

/** A subquery, and the shape of its value for a field of a given name. */
export interface CompiledSubquery {
  readonly expressions: readonly string[];
  readonly shapeFor: (name: string, cells: readonly Cell[]) => Shape;
}

export interface CompileScope extends SelectionScope {
  readonly builder: StatementBuilder;
  /** What a selection reads of a node, as columns of its row, and the object that the row becomes. */
  readonly compileNode: (
    type: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
    place: Place,
    columns: Columns,
    scope: CompileScope,
  ) => Shape;
  /** Arguments of lists that take them from a root field, by its name. */
  readonly argumentsOf: ReadonlyMap<string, (variables: Variables) => PageArguments>;
  /** Subqueries by what they are of: types of one interface share them, and so does their text. */
  readonly known: KnownSubquery[];
}

export interface KnownSubquery {
  readonly variable: string;
  readonly binding: FieldBinding;
  readonly nodes: readonly FieldNode[];
  readonly subquery: CompiledSubquery;
}
