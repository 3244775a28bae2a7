import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containsSpan, parseSpan, renderSpan, type Span } from '../../../src/evidence/span.js';
import { forAll } from '../../support/for-all.js';

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(), fc.nat())
  .map(([start, length]) => ({ start, end: start + length }));

test('a span is read back as it was written', () => {
  forAll([span], (written) => expect(parseSpan(renderSpan(written))).toEqual(written));
});

test('a span is written as start-end', () => expect(renderSpan({ start: 812, end: 823 })).toBe('812-823'));

describe('containsSpan', () => {
  const outer = { start: 10, end: 20 };
  test.each([
    ['itself', { start: 10, end: 20 }, true],
    ['its beginning', { start: 10, end: 11 }, true],
    ['its end', { start: 19, end: 20 }, true],
    ['one unit before it', { start: 9, end: 20 }, false],
    ['one unit after it', { start: 10, end: 21 }, false],
    ['what lies elsewhere', { start: 30, end: 40 }, false],
  ])('%s', (_name, inner, contained) => expect(containsSpan(outer, inner)).toBe(contained));
});
