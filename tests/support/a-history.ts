import fc from 'fast-check';
import type { Fact } from '../../src/domains/fact/fact.js';
import type { RecordedSource } from '../../src/domains/history/recorded-source.js';
import { aFact, evidenceAt } from './a-fact.js';

export const HASH = 'a'.repeat(64);

export function aSource(sha256 = HASH, rest: Partial<RecordedSource> = {}): RecordedSource {
  const id = `Source.${sha256.slice(0, 20)}`;
  return { id, sha256, file: 'reading-month.txt', length: 100, kind: 'TEXT', sections: [], documents: [], ...rest };
}

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 });
const words = fc.array(word, { maxLength: 3 });

/** Facts as a load compiles them, of few keys, so that versions share some and differ in others. */
const anyFact: fc.Arbitrary<Fact> = fc
  .record({
    type: fc.constantFrom('Organization', 'Action', 'Document' as const),
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    basis: fc.constantFrom('EXPLICIT', 'INFERRED' as const),
    confidence: fc.constantFrom(0.5, 1),
    rule: fc.option(fc.constant('some-rule'), { nil: undefined }),
    reasons: words,
    counterEvidence: words,
    properties: fc.dictionary(
      fc.constantFrom('name', 'kind', 'year', 'held', 'unstated'),
      fc.oneof(word, fc.integer(), fc.boolean(), words),
    ),
    starts: fc.uniqueArray(fc.nat(90), { maxLength: 3 }),
    claimedBy: words,
  })
  .map(({ type, starts, ...rest }) =>
    aFact(type, { ...rest, evidence: starts.map((start) => evidenceAt(start, { source: HASH, sha256: HASH })) }),
  );

/** What a version of the dataset says: each fact once. */
export const anyVersion: fc.Arbitrary<Fact[]> = fc.uniqueArray(anyFact, { selector: ({ id }) => id, maxLength: 8 });

/** Facts as the history keeps them: without the places of files, and without what is undefined. */
export function asRecorded(facts: Iterable<Fact>): unknown[] {
  const sorted = [...facts].sort((left, right) => (left.id < right.id ? -1 : 1));
  return JSON.parse(JSON.stringify(sorted.map(({ places: _places, ...fact }) => fact))) as unknown[];
}
