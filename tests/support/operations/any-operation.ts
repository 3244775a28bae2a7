import fc from 'fast-check';
import {
  doTypesOverlap,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';
import { anyFirst, asVariable, plain, ValueMaker } from './any-value.js';
import { isWithinLimits } from './is-within-limits.js';
import { lazily } from './lazily.js';
import type { RawArgument, RawDirective, RawSelection, RawValue } from './raw-operation.js';
import type { ArgumentBundle, ValuePool } from './value-pool.js';
import { type ClientOperation, writeOperation } from './write-operation.js';

export interface Size {
  /** Things inside one another, without connections and their edges; each depth as often as it is named. */
  readonly depths: readonly number[];
  /** Selections side by side. */
  readonly width: number;
  readonly roots: number;
}

const USUAL: Size = { depths: [1, 1, 2, 2, 2, 2, 3, 3, 4], width: 4, roots: 3 };

/** Random operations that a schema allows, within the limits of the server; they ask for what the pool holds. */
export function anyOperation(
  schema: GraphQLSchema,
  pool: ValuePool,
  size: Partial<Size> = {},
): fc.Arbitrary<ClientOperation> {
  const { depths, width, roots } = { ...USUAL, ...size };
  const query = schema.getQueryType();
  if (!query) throw new Error('the schema has no queries');
  const maker = new SelectionMaker(schema, pool, width);
  const rootsOfDepth = (depth: number) => {
    const field = fc.oneof(...Object.values(query.getFields()).map((one) => maker.field(query, one, depth)));
    const root = fc.oneof(
      { weight: 8, arbitrary: field },
      { weight: 1, arbitrary: maker.inFragment(query, fc.tuple(field)) },
    );
    return fc.array(root, { minLength: 1, maxLength: roots });
  };
  const raw = fc.record({
    roots: fc.oneof(...depths.map(rootsOfDepth)),
    accompanied: fc.nat(19).map((roll) => roll === 1),
  });
  return raw
    .map((made) => writeOperation(schema, made))
    .filter((operation) => isWithinLimits(schema, parse(operation.source), operation));
}

const ALIASES = ['a', 'b', 'id', 'name', 'nodes', 'key', 'type', '_'] as const;

class SelectionMaker {
  readonly #schema: GraphQLSchema;
  readonly #pool: ValuePool;
  readonly #values: ValueMaker;
  readonly #width: number;
  readonly #sets = new Map<string, fc.Arbitrary<readonly RawSelection[]>>();

  constructor(schema: GraphQLSchema, pool: ValuePool, width: number) {
    this.#schema = schema;
    this.#pool = pool;
    this.#values = new ValueMaker(pool);
    this.#width = width;
  }

  /** What stands between two braces. */
  #set(type: GraphQLCompositeType, depth: number, nesting: number): fc.Arbitrary<readonly RawSelection[]> {
    const key = `${type.name} ${depth} ${nesting}`;
    const known =
      this.#sets.get(key) ??
      lazily(() =>
        fc.array(this.#selection(type, depth, nesting), {
          minLength: 1,
          maxLength: isPlumbing(type) ? 3 : this.#width,
        }),
      );
    this.#sets.set(key, known);
    return known;
  }

  #selection(type: GraphQLCompositeType, depth: number, nesting: number): fc.Arbitrary<RawSelection> {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const objects = fields.filter((field) => isAllowed(field, depth));
    const abstract = !isObjectType(type);
    const options = [
      { weight: 6, arbitraries: leaves.map((field) => this.field(type, field, depth)) },
      { weight: isPlumbing(type) ? 20 : 5, arbitraries: objects.map((field) => this.field(type, field, depth)) },
      { weight: 1, arbitraries: [this.#typename()] },
      { weight: abstract ? 10 : 2, arbitraries: nesting > 0 ? [this.#fragment(type, depth, nesting)] : [] },
      {
        weight: 1,
        arbitraries: nesting > 0 ? [fc.nat(5).map((index): RawSelection => ({ kind: 'reuse', index }))] : [],
      },
    ];
    return fc.oneof(
      ...options
        .filter(({ arbitraries }) => arbitraries.length > 0)
        .map(({ weight, arbitraries }) => ({ weight, arbitrary: fc.oneof(...arbitraries) })),
    );
  }

  field(
    parent: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    depth: number,
  ): fc.Arbitrary<RawSelection> {
    return lazily(() => {
      const type = getNamedType(field.type);
      const inner = isCompositeType(type) ? this.#set(type, isLevel(type) ? depth - 1 : depth, 2) : fc.constant([]);
      const again = isCompositeType(type)
        ? fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: inner })
        : fc.nat(24).map((roll) => (roll === 1 ? [] : undefined));
      return fc.record({
        kind: fc.constant('field' as const),
        name: fc.constant(field.name),
        alias: anyAlias(),
        arguments: this.#arguments(`${parent.name}.${field.name}`, field.args),
        selections: inner,
        again,
        directives: anyDirectives(),
      });
    });
  }

  inFragment(
    type: GraphQLCompositeType,
    selections: fc.Arbitrary<readonly RawSelection[]>,
  ): fc.Arbitrary<RawSelection> {
    return fc.record({
      kind: fc.constant('fragment' as const),
      on: fc.constantFrom(undefined, type.name),
      named: fc.boolean(),
      selections,
      directives: anyDirectives(),
    });
  }

  #fragment(type: GraphQLCompositeType, depth: number, nesting: number): fc.Arbitrary<RawSelection> {
    const others = Object.values(this.#schema.getTypeMap()).filter(
      (other): other is GraphQLCompositeType =>
        isCompositeType(other) && other !== type && doTypesOverlap(this.#schema, type, other),
    );
    const concrete = others.filter((other) => isObjectType(other));
    const made = (on: GraphQLCompositeType | undefined) =>
      lazily(() =>
        fc.record({
          kind: fc.constant('fragment' as const),
          on: fc.constant(on?.name),
          named: fc.nat(2).map((roll) => roll === 1),
          selections: this.#set(on ?? type, depth, nesting - 1),
          directives: anyDirectives(),
        }),
      );
    return fc.oneof(
      ...(concrete.length > 0 ? [{ weight: 8, arbitrary: fc.oneof(...concrete.map(made)) }] : []),
      ...(others.length > 0 ? [{ weight: 2, arbitrary: fc.oneof(...others.map(made)) }] : []),
      { weight: 1, arbitrary: made(type) },
      { weight: 1, arbitrary: made(undefined) },
    );
  }

  #typename(): fc.Arbitrary<RawSelection> {
    return fc.tuple(anyAlias(), anyDirectives()).map(
      ([alias, directives]): RawSelection => ({
        kind: 'field',
        name: '__typename',
        alias,
        arguments: [],
        selections: [],
        again: undefined,
        directives,
      }),
    );
  }

  #arguments(coordinate: string, defined: readonly GraphQLArgument[]): fc.Arbitrary<readonly RawArgument[]> {
    if (defined.length === 0) return fc.constant([]);
    const ordinary = fc
      .tuple(...defined.map((argument) => this.#argument(coordinate, argument)))
      .map((all) => all.filter((argument) => argument !== undefined));
    const bundles = this.#pool.bundles[coordinate] ?? [];
    if (bundles.length === 0) return ordinary;
    return fc.oneof(
      { weight: 7, arbitrary: ordinary },
      { weight: 1, arbitrary: fc.constantFrom(...bundles).chain((bundle) => bundled(bundle, defined)) },
    );
  }

  #argument(coordinate: string, { name, type, defaultValue }: GraphQLArgument): fc.Arbitrary<RawArgument | undefined> {
    const at = (depth: number) => this.#values.of(type, { coordinate: `${coordinate}.${name}`, depth });
    const value = fc
      .oneof(
        { weight: 8, arbitrary: at(1) },
        { weight: 4, arbitrary: at(2) },
        { weight: 2, arbitrary: at(3) },
        { weight: 1, arbitrary: at(6) },
      )
      .map((made) => ({ name, value: made }));
    if (isNonNullType(type) && defaultValue === undefined) return value;
    const [given, left] = name === 'after' ? [1, 30] : [2, 3];
    return fc.oneof({ weight: given, arbitrary: value }, { weight: left, arbitrary: fc.constant(undefined) });
  }
}

/** Arguments that belong together, with a page of any size where it is not among them. */
function bundled(bundle: ArgumentBundle, defined: readonly GraphQLArgument[]): fc.Arbitrary<readonly RawArgument[]> {
  const all = Object.entries(bundle).map(([name, value]) =>
    maybeVariable(toRaw(value)).map((made) => ({ name, value: made })),
  );
  const paged = !('first' in bundle) && defined.some(({ name }) => name === 'first');
  const first = paged ? [maybeVariable(anyFirst()).map((made) => ({ name: 'first', value: made }))] : [];
  return fc.tuple(...all, ...first);
}

function maybeVariable(value: fc.Arbitrary<RawValue> | RawValue): fc.Arbitrary<RawValue> {
  const made = 'kind' in value ? fc.constant(value) : value;
  return fc.oneof({ weight: 3, arbitrary: made }, { weight: 2, arbitrary: asVariable(made) });
}

function toRaw(value: unknown): RawValue {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(toRaw) };
  if (typeof value !== 'object' || value === null) return plain(value as string);
  return {
    kind: 'object',
    fields: Object.entries(value).map(([name, inner]) => ({ name, value: toRaw(inner) })),
  };
}

function anyAlias(): fc.Arbitrary<string | undefined> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...ALIASES) },
  );
}

function anyDirectives(): fc.Arbitrary<readonly RawDirective[]> {
  const condition = maybeVariable(fc.boolean().map(plain));
  const [skip, include] = (['skip', 'include'] as const).map((name) =>
    condition.map((made): RawDirective => ({ name, condition: made })),
  ) as [fc.Arbitrary<RawDirective>, fc.Arbitrary<RawDirective>];
  return fc.oneof(
    { weight: 40, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.tuple(skip) },
    { weight: 1, arbitrary: fc.tuple(include) },
    { weight: 1, arbitrary: fc.tuple(skip, include) },
  );
}

/** Connections and their edges are the way to things, and no things. */
function isPlumbing({ name }: GraphQLCompositeType): boolean {
  return name.endsWith('Connection') || name.endsWith('Edge');
}

/** Whether a type counts towards the depth: not what only leads on, nor what holds nothing but values. */
function isLevel(type: GraphQLCompositeType): boolean {
  return !isPlumbing(type) && !isFlat(type);
}

function isFlat(type: GraphQLCompositeType): boolean {
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  return Object.values(type.getFields()).every((field) => !isCompositeType(getNamedType(field.type)));
}

/** Whether a field with things in it may stand here: what leads nowhere is of no use. */
function isAllowed(field: GraphQLField<unknown, unknown>, depth: number): boolean {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return false;
  return depth > 0 || !isLevel(type);
}
