import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWhiteSpace, withoutWhiteSpace } from '../../../src/lib/without-white-space.js';
import { forAll } from '../../support/for-all.js';
import { sprinkled, WHITE_SPACE } from '../../support/sprinkle.js';

const visible = fc.string({ unit: fc.constantFrom(...'云州省科协2021年。（）a-', '😀') });

describe('withoutWhiteSpace', () => {
  test('remembers where each unit stood, in order', () => {
    forAll([visible.chain(sprinkled)], (original) => {
      const { text, offsets } = withoutWhiteSpace(original);
      expect(offsets.map((offset) => original.charAt(offset)).join('')).toBe(text);
      expect(offsets).toEqual([...new Set(offsets)].sort((left, right) => left - right));
    });
  });

  test('keeps all that is not white space, and nothing else', () => {
    const pair = visible.chain((text) => fc.tuple(fc.constant(text), sprinkled(text)));
    forAll([pair], ([text, original]) => expect(withoutWhiteSpace(original).text).toBe(text));
  });

  test('changes nothing where there is no white space', () => {
    forAll([visible], (text) =>
      expect(withoutWhiteSpace(text)).toEqual({ text, offsets: [...new Array(text.length).keys()] }),
    );
  });

  test('works on any text', () => {
    forAll([fc.string({ unit: 'binary' })], (original) => {
      const { text, offsets } = withoutWhiteSpace(original);
      expect(text).toHaveLength(offsets.length);
      expect([...text].some(isWhiteSpace)).toBe(false);
    });
  });
});

test.each(WHITE_SPACE.flatMap((white) => [...white]).map((unit) => [unit.charCodeAt(0).toString(16), unit]))(
  'U+%s is white space',
  (_code, unit) => expect(isWhiteSpace(unit)).toBe(true),
);

test.each(['云', '。', '-', '0', '〇', '…'])('%s is not white space', (unit) => expect(isWhiteSpace(unit)).toBe(false));
