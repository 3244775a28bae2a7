import fc from 'fast-check';

/** White space of every kind that print and web pages leave inside words. */
export const WHITE_SPACE = [' ', '\n', '\t', '\r\n', '\u3000', '\u00a0', '\u2003', '\u200b', '\ufeff'] as const;

/** The units of a text with white space put between them anywhere, also before and after. */
export function sprinkled(text: string): fc.Arbitrary<string> {
  const gap = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom(...WHITE_SPACE));
  return fc
    .array(gap, { minLength: text.length + 1, maxLength: text.length + 1 })
    .map((gaps) => gaps.map((white, index) => white + text.charAt(index)).join(''));
}
