import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type SelectionScope } from '../../lib/collect-fields.js';
import type { NodeRecord, NodeReference } from '../node-record.js';
import { findTypeBinding } from '../registry.js';
import { NotPlanned } from './not-planned.js';
import { nameOf, setsOf } from './selection.js';
import { type FieldShape, Reference, type Run, type Shape, shapeLeaf, shapeObject, shapeOutput } from './shape.js';

export interface AnswerScope extends SelectionScope {
  /** A place in the answer where nodes stand that are read by their ids. */
  readonly addSite: (type: GraphQLCompositeType, sets: readonly SelectionSetNode[]) => number;
}

/**
 * What a named statement answered, as plain objects, becomes what was selected of it: what graphql-js would do, but nodes
 * are only noted, to be read all at once.
 */
export function compileAnswer(type: GraphQLOutputType, nodes: readonly FieldNode[], scope: AnswerScope): Shape {
  const named = getNamedType(type);
  return shapeOutput(type, isCompositeType(named) ? compileComposite(named, setsOf(nodes), scope) : shapeLeaf(named));
}

function compileComposite(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], scope: AnswerScope): Shape {
  const possible = isObjectType(type) ? [type] : [...scope.schema.getPossibleTypes(type)];
  const plain = new Map(
    possible.filter(({ name }) => !isStored(name)).map((one) => [one.name, compileObject(one, sets, scope)]),
  );
  const site = plain.size < possible.length ? scope.addSite(type, sets) : undefined;
  return (value, run) => {
    const name = isAbstractType(type) ? (value as NodeRecord).type : type.name;
    const shape = plain.get(name);
    if (shape) return shape(value, run);
    const node = value as NodeRecord | NodeReference;
    if (site === undefined || ('given' in node && node.given !== undefined))
      throw new NotPlanned(`a node of the type ${name} stands in no database`);
    return new Reference(site, node);
  };
}

function compileObject(type: GraphQLObjectType, sets: readonly SelectionSetNode[], scope: AnswerScope): Shape {
  return shapeObject(
    [...collectFields(scope, type, sets)].map(([key, nodes]): FieldShape => {
      const name = nameOf(nodes);
      const definition = type.getFields()[name];
      if (key === '__proto__') throw new NotPlanned('an object cannot have this key');
      if (!definition) return { key, shape: () => type.name };
      const shape = compileAnswer(definition.type, nodes, scope);
      const [node] = nodes as [FieldNode];
      const call = (work: (...all: unknown[]) => unknown, run: Run) =>
        work(getArgumentValues(definition, node, run.variables), run.context);
      return { key, shape: (object, run) => settle((object as Record<string, unknown>)[name], call, shape, run) };
    }),
  );
}

type Work = (...all: unknown[]) => unknown;

/** A value may be worked out when it is asked for, and may take its time. */
function settle(value: unknown, call: (work: Work, run: Run) => unknown, shape: Shape, run: Run): unknown {
  const known = typeof value === 'function' ? call(value as Work, run) : value;
  return known instanceof Promise ? known.then((settled) => shape(settled, run)) : shape(known, run);
}

function isStored(type: string): boolean {
  const binding = findTypeBinding(type);
  return binding !== undefined && !binding.madeForAnswers;
}
