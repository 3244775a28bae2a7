import {
  GraphQLID,
  type GraphQLLeafType,
  type GraphQLOutputType,
  GraphQLString,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Values } from '../../binding/field-binding.js';
import type { QueryContext } from '../query-context.js';
import { NotPlanned } from './not-planned.js';
import type { Slot } from './statement-builder.js';

/** One run of a plan: what its shapes may use, and what they still wait for. */
export interface Run {
  readonly context: QueryContext;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the arguments of this run came to, by the number of the slot. */
  readonly slots: readonly Slot[];
  readonly waiting: Promise<void>[];
  readonly references: PlacedReference[];
}

/** Makes a value of the answer from what was read. */
export type Shape = (value: unknown, run: Run) => unknown;

/** A node that is read with others of its kind before the answer is complete. */
export class Reference {
  readonly site: number;
  readonly id: string;
  /** Properties of it that are known already. */
  readonly atHand: Values;
  required = false;
  constructor(site: number, { id, atHand = {} }: { readonly id: string; readonly atHand?: Values }) {
    this.site = site;
    this.id = id;
    this.atHand = atHand;
  }
}

export interface PlacedReference {
  readonly reference: Reference;
  readonly put: (value: unknown) => void;
}

type Target = Record<string, unknown> | unknown[];

/** Places a value in the answer now, or as soon as it is known; the place is taken at once, so that the order stays. */
export function put(target: Target, key: string | number, value: unknown, run: Run): void {
  (target as Record<string | number, unknown>)[key] = value;
  if (typeof value === 'object' && value !== null) follow(target, key, value, run);
}

/** Only what is itself no part of an answer has to be looked at again. */
function follow(target: Target, key: string | number, value: object, run: Run): void {
  if (value instanceof Reference) {
    run.references.push({ reference: value, put: (known) => put(target, key, known, run) });
  } else if (value instanceof Promise) {
    run.waiting.push(value.then((known) => put(target, key, known, run)));
  }
}

export function shapeLeaf(type: GraphQLLeafType): Shape {
  // Most of what is answered is text that is stored as it is shown.
  if (type === GraphQLString || type === GraphQLID)
    return (value) => (typeof value === 'string' ? value : type.serialize(value));
  return (value) => type.serialize(value);
}

/** Wraps what shapes one item in the lists and non-nulls of a type. */
export function shapeOutput(type: GraphQLOutputType, shapeItem: Shape): Shape {
  if (isNonNullType(type)) {
    const inner = shapeOutput(type.ofType, shapeItem);
    return (value, run) => requireValue(inner(value, run));
  }
  if (isListType(type)) {
    const inner = shapeOutput(type.ofType, shapeItem);
    return (value, run) => (isAbsent(value) ? null : shapeList(value, inner, run));
  }
  return (value, run) => (isAbsent(value) ? null : shapeItem(value, run));
}

function shapeList(value: unknown, shapeItem: Shape, run: Run): unknown[] {
  if (!Array.isArray(value)) throw new NotPlanned('a list was expected');
  const list: unknown[] = new Array(value.length);
  for (let index = 0; index < value.length; index += 1) put(list, index, shapeItem(value[index], run), run);
  return list;
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** Ordinary execution says which field had no value, and how far up that reaches. */
export function requireValue(value: unknown): unknown {
  if (isAbsent(value)) throw new NotPlanned('a value is missing that may not be');
  if (typeof value !== 'object') return value;
  if (value instanceof Promise) return value.then(requireValue);
  if (value instanceof Reference) value.required = true;
  return value;
}

export interface FieldShape {
  readonly key: string;
  readonly shape: Shape;
}

/** Runs for every object of an answer, so it walks two plain lists and makes nothing but the object. */
export function shapeObject(fields: readonly FieldShape[]): Shape {
  const keys = fields.map(({ key }) => key);
  const shapes = fields.map(({ shape }) => shape);
  const count = keys.length;
  return (value, run) => {
    const object: Record<string, unknown> = {};
    for (let index = 0; index < count; index += 1)
      put(object, keys[index] as string, (shapes[index] as Shape)(value, run), run);
    return object;
  };
}
