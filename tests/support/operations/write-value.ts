import {
  type ConstValueNode,
  type GraphQLInputType,
  GraphQLNonNull,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parseType,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { RawValue, VariableWay } from './raw-operation.js';

/** Where a value stands. */
export interface Place {
  readonly type: GraphQLInputType;
  readonly hasDefault: boolean;
  /** The only key of its object: never null, never left out. */
  readonly only?: boolean;
}

/** Writes values into a document, and collects the variables that they need. */
export class ValueWriter {
  readonly definitions: VariableDefinitionNode[] = [];
  readonly variables: Record<string, unknown> = {};

  write(raw: RawValue, place: Place): ValueNode {
    const type = getNullableType(place.type);
    if (raw.kind === 'variable') return this.#writeVariable(raw.way, raw.value, place);
    if (raw.kind === 'plain') return writePlain(raw.value, type);
    if (raw.kind === 'list') {
      const inner = isListType(type) ? type.ofType : type;
      const values = raw.items.map((item) => this.write(item, { type: inner, hasDefault: false }));
      return { kind: Kind.LIST, values };
    }
    // One object may stand where a list of them is taken.
    if (isListType(type)) return this.write(raw, { type: type.ofType, hasDefault: false });
    const fields = raw.fields.map(({ name, value }) => ({
      kind: Kind.OBJECT_FIELD as const,
      name: { kind: Kind.NAME as const, value: name },
      value: this.write(value, toPlaceOfField(type, name)),
    }));
    return { kind: Kind.OBJECT, fields };
  }

  #writeVariable(way: VariableWay, value: RawValue, place: Place): ValueNode {
    const name = `v${this.definitions.length + 1}`;
    const { type, byDefault, given } = declare(way, value, place);
    this.definitions.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
      type: parseType(type.toString()),
      ...(byDefault ? { defaultValue: this.write(value, place) as ConstValueNode } : {}),
    });
    if (given !== undefined) this.variables[name] = given;
    return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
  }
}

interface Declaration {
  readonly type: GraphQLInputType;
  readonly byDefault: boolean;
  /** Undefined: left out. */
  readonly given: unknown;
}

function declare(way: VariableWay, raw: RawValue, { type, hasDefault, only = false }: Place): Declaration {
  const value = toJson(raw);
  const strict = new GraphQLNonNull(getNullableType(type));
  const required = { type: only ? strict : type, byDefault: false, given: value };
  const mayLack = !only && (hasDefault || !isNonNullType(type));
  const mayDefault = value !== null || (!only && !isNonNullType(type));
  const declared = only ? strict : getNullableType(type);
  const declarations: Record<VariableWay, Declaration | false> = {
    given: required,
    strict: value !== null && { ...required, type: strict },
    defaulted: mayDefault && { type: declared, byDefault: true, given: undefined },
    overridden: mayDefault && { type: declared, byDefault: true, given: value },
    absent: mayLack && { type: declared, byDefault: false, given: undefined },
    null: mayLack && { type: declared, byDefault: false, given: null },
  };
  return declarations[way] || required;
}

function toPlaceOfField(type: GraphQLInputType, name: string): Place {
  if (!isInputObjectType(type)) throw new Error(`${type} has no fields`);
  const field = type.getFields()[name];
  if (!field) throw new Error(`${type.name} has no field ${name}`);
  return { type: field.type, hasDefault: field.defaultValue !== undefined, only: type.isOneOf };
}

function writePlain(value: string | number | boolean | null, type: GraphQLInputType): ConstValueNode {
  if (value === null) return { kind: Kind.NULL };
  if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value };
  if (typeof value === 'number') return { kind: Number.isInteger(value) ? Kind.INT : Kind.FLOAT, value: String(value) };
  const named = isListType(type) ? getNullableType(type.ofType) : type;
  return isEnumType(named) ? { kind: Kind.ENUM, value } : { kind: Kind.STRING, value };
}

/** A value without variables, as JSON has it. */
function toJson(raw: RawValue): unknown {
  switch (raw.kind) {
    case 'plain':
      return raw.value;
    case 'list':
      return raw.items.map(toJson);
    case 'object':
      return Object.fromEntries(raw.fields.map(({ name, value }) => [name, toJson(value)]));
    case 'variable':
      return toJson(raw.value);
  }
}
