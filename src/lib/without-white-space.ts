export interface CompactText {
  /** The text with all white space taken out. */
  readonly text: string;
  /** For each unit of `text`, where it stood in the original. */
  readonly offsets: readonly number[];
}

/** Takes out white space of every kind and remembers where each remaining UTF-16 unit stood. */
export function withoutWhiteSpace(original: string): CompactText {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let index = 0; index < original.length; index += 1) {
    const unit = original.charAt(index);
    if (isWhiteSpace(unit)) continue;
    kept.push(unit);
    offsets.push(index);
  }
  return { text: kept.join(''), offsets };
}

/** Also the zero-width marks that web pages leave behind and that nobody sees. */
export function isWhiteSpace(unit: string): boolean {
  return /[\s\u200b-\u200d\u2060\ufeff]/u.test(unit);
}
