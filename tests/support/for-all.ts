import fc from 'fast-check';

/** Checks a sentence about all values; it fails with the smallest values for which it is wrong. */
export function forAll<Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  check: (...values: Values) => void,
): void {
  fc.assert(
    fc.property(fc.tuple<Values>(...arbitraries), (values) => {
      check(...values);
    }),
  );
}
