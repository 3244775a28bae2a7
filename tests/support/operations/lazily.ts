import fc, { type Random, type Stream, type Value } from 'fast-check';

/** An arbitrary that is built when it is first asked for a value: those of a schema lead to one another without end. */
export function lazily<Made>(build: () => fc.Arbitrary<Made>): fc.Arbitrary<Made> {
  return new LazyArbitrary(build);
}

class LazyArbitrary<Made> extends fc.Arbitrary<Made> {
  readonly #build: () => fc.Arbitrary<Made>;
  #built: fc.Arbitrary<Made> | undefined;

  constructor(build: () => fc.Arbitrary<Made>) {
    super();
    this.#build = build;
  }

  get #inner(): fc.Arbitrary<Made> {
    this.#built ??= this.#build();
    return this.#built;
  }

  override generate(random: Random, biasFactor: number | undefined): Value<Made> {
    return this.#inner.generate(random, biasFactor);
  }

  override canShrinkWithoutContext(value: unknown): value is Made {
    return this.#inner.canShrinkWithoutContext(value);
  }

  override shrink(value: Made, context: unknown): Stream<Value<Made>> {
    return this.#inner.shrink(value, context);
  }
}
