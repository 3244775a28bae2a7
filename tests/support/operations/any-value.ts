import fc from 'fast-check';
import {
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { lazily } from './lazily.js';
import type { RawArgument, RawValue } from './raw-operation.js';
import { VARIABLE_WAYS } from './raw-operation.js';
import { type ValuePool, valuesOf } from './value-pool.js';

/** Where a value is asked for: `DocumentFilter.kind`, and how deep objects may still nest in it. */
export interface Wish {
  readonly coordinate: string;
  readonly depth: number;
}

const WEIRD = ['', ' ', '不存在的名字', '"quoted" \\ back', "'} ) DETACH DELETE (n) //", '\u{1f600}', 'Organization.0'];

/** Values that an input type takes, mostly such as the graph holds; every one may become a variable. */
export class ValueMaker {
  readonly #pool: ValuePool;
  readonly #known = new Map<string, fc.Arbitrary<RawValue>>();

  constructor(pool: ValuePool) {
    this.#pool = pool;
  }

  /** A literal, a variable, or a literal with variables in it. */
  of(type: GraphQLInputType, wish: Wish): fc.Arbitrary<RawValue> {
    return this.#remember(`any ${type} ${wish.coordinate} ${wish.depth}`, () =>
      fc.oneof(
        { weight: 5, arbitrary: this.#literal(type, wish, false) },
        { weight: 4, arbitrary: asVariable(this.#literal(type, wish, true)) },
      ),
    );
  }

  #literal(type: GraphQLInputType, wish: Wish, constant: boolean): fc.Arbitrary<RawValue> {
    return this.#remember(`literal ${type} ${wish.coordinate} ${wish.depth} ${constant}`, () => {
      const nullable = getNullableType(type);
      const value = isListType(nullable)
        ? this.#list(nullable.ofType, wish, constant)
        : isInputObjectType(nullable)
          ? this.#object(nullable, wish.depth, constant)
          : this.#leaf(nullable, wish);
      if (isNonNullType(type)) return value;
      return fc.oneof({ weight: 15, arbitrary: value }, { weight: 1, arbitrary: fc.constant(plain(null)) });
    });
  }

  #list(item: GraphQLInputType, wish: Wish, constant: boolean): fc.Arbitrary<RawValue> {
    const one = constant ? this.#literal(item, wish, true) : this.of(item, wish);
    const many = (minLength: number, maxLength: number) =>
      fc.array(one, { minLength, maxLength }).map((items): RawValue => ({ kind: 'list', items }));
    // A list of one may be written without brackets; inputs of lists of lists do not exist here.
    const bare = this.#literal(item, wish, true);
    return fc.oneof(
      { weight: 10, arbitrary: many(1, 3) },
      { weight: 2, arbitrary: bare },
      { weight: 1, arbitrary: many(0, 0) },
      { weight: 1, arbitrary: many(3, 8) },
    );
  }

  #object(type: GraphQLInputObjectType, depth: number, constant: boolean): fc.Arbitrary<RawValue> {
    return lazily(() => {
      const fields = Object.values(type.getFields()).filter((field) => depth > 0 || !isNested(field));
      const toField = (field: GraphQLInputField): fc.Arbitrary<RawArgument> => {
        const wish = { coordinate: `${type.name}.${field.name}`, depth: isNested(field) ? depth - 1 : depth };
        const value = type.isOneOf
          ? this.#notNull(field.type, wish, constant)
          : constant
            ? this.#literal(field.type, wish, true)
            : this.of(field.type, wish);
        return value.map((made) => ({ name: field.name, value: made }));
      };
      const one = fc.oneof(...fields.map(toField));
      if (type.isOneOf) return one.map((field): RawValue => ({ kind: 'object', fields: [field] }));
      const needed = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
      return fc
        .tuple(fc.array(one, { maxLength: 3 }), fc.tuple(...needed.map(toField)))
        .map(([some, all]): RawValue => {
          const byName = new Map([...some, ...all].map((field) => [field.name, field]));
          return { kind: 'object', fields: [...byName.values()] };
        });
    });
  }

  #notNull(type: GraphQLInputType, wish: Wish, constant: boolean): fc.Arbitrary<RawValue> {
    const nullable = getNullableType(type);
    const made = (fixed: boolean) =>
      isInputObjectType(nullable) ? this.#object(nullable, wish.depth, fixed) : this.#leaf(nullable, wish);
    if (constant) return made(true);
    return fc.oneof({ weight: 3, arbitrary: made(false) }, { weight: 2, arbitrary: asVariable(made(true)) });
  }

  #leaf(type: GraphQLInputType, { coordinate }: Wish): fc.Arbitrary<RawValue> {
    if (isEnumType(type)) return anyEnumValue(type);
    const name = coordinate.slice(coordinate.lastIndexOf('.') + 1);
    if (name === 'first') return anyFirst();
    const typeName = isScalarType(type) ? type.name : 'String';
    if (typeName === 'Boolean') return fc.boolean().map(plain);
    const known = valuesOf(this.#pool, coordinate, name, typeName);
    if (typeName === 'Int') return known.length > 0 ? fc.constantFrom(...known).map(plain) : fc.nat(5).map(plain);
    if (known.length === 0) return fc.constantFrom(...WEIRD).map(plain);
    const usual = fc.constantFrom(...known).map(plain);
    if (typeName !== 'String' && typeName !== 'ID') return usual;
    return fc.oneof(
      { weight: 14, arbitrary: usual },
      { weight: 1, arbitrary: fc.constantFrom(...WEIRD).map(plain) },
      { weight: 1, arbitrary: fc.constantFrom(...valuesOf(this.#pool, 'ID', 'String'), '').map(plain) },
    );
  }

  #remember(key: string, make: () => fc.Arbitrary<RawValue>): fc.Arbitrary<RawValue> {
    const known = this.#known.get(key) ?? lazily(make);
    this.#known.set(key, known);
    return known;
  }
}

/** Mostly small, since pages multiply; sometimes what no list takes. */
export function anyFirst(): fc.Arbitrary<RawValue> {
  return fc
    .oneof(
      { weight: 70, arbitrary: fc.integer({ min: 1, max: 5 }) },
      { weight: 4, arbitrary: fc.constantFrom(20, 100) },
      { weight: 1, arbitrary: fc.constantFrom(0, 101, -1) },
    )
    .map(plain);
}

export function asVariable(value: fc.Arbitrary<RawValue>): fc.Arbitrary<RawValue> {
  const way = fc.oneof(
    { weight: 8, arbitrary: fc.constant('given' as const) },
    { weight: 5, arbitrary: fc.constantFrom(...VARIABLE_WAYS.slice(0, 5)) },
    { weight: 1, arbitrary: fc.constant('null' as const) },
  );
  return fc.tuple(way, value).map(([chosen, made]): RawValue => ({ kind: 'variable', way: chosen, value: made }));
}

export function plain(value: string | number | boolean | null): RawValue {
  return { kind: 'plain', value };
}

function anyEnumValue(type: GraphQLEnumType): fc.Arbitrary<RawValue> {
  return fc.constantFrom(...type.getValues().map(({ name }) => name)).map(plain);
}

function isNested({ type }: GraphQLInputField): boolean {
  const nullable = getNullableType(type);
  return isInputObjectType(isListType(nullable) ? getNullableType(nullable.ofType) : nullable);
}
