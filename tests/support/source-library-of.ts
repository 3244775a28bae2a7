import type { SourceText } from '../../src/evidence/source.js';
import type { SourceLibrary } from '../../src/evidence/source-library.js';

/** A library that holds these texts and no others. */
export function sourceLibraryOf(...texts: readonly SourceText[]): SourceLibrary {
  return { readSource: (file) => Promise.resolve(texts.find((text) => text.file === file) ?? null) };
}
