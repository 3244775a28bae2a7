import { describe, expect, test } from 'vitest';
import type { ComputedBinding } from '../../../../src/binding/field-binding.js';
import { evidenceBinding, sourceBinding } from '../../../../src/domains/evidence/evidence.binding.js';
import { sha256 } from '../../../../src/evidence/sha256.js';
import type { SourceText } from '../../../../src/evidence/source.js';
import { sampleSource } from '../../../support/sample-dossier.js';
import { sourceLibraryOf } from '../../../support/source-library-of.js';

const WORDS = '联系人：张三 024-12345678';
const SOURCE = sampleSource(`通知\n${WORDS}\n`);
const SPAN = { file: SOURCE.file, start: 3, end: 3 + WORDS.length, sha256: sha256(WORDS) };

/** What the computed fields of a span answer where these sources are at hand. */
async function answersOf(...sources: SourceText[]) {
  const library = sourceLibraryOf(...sources);
  const answer = (name: string) => (evidenceBinding.fields[name] as ComputedBinding).compute(SPAN, library);
  return {
    quote: await answer('quote'),
    quoteAvailable: await answer('quoteAvailable'),
    verified: await answer('verified'),
  };
}

describe('evidence', () => {
  test('quotes the words that were read, without telephone numbers', async () =>
    expect(await answersOf(SOURCE)).toEqual({
      quote: '联系人：张三 ████████████',
      quoteAvailable: true,
      verified: true,
    }));

  test('quotes nothing and is not verified where the words have changed', async () =>
    expect(await answersOf(sampleSource(SOURCE.text.replace('张三', '李四')))).toEqual({
      quote: null,
      quoteAvailable: false,
      verified: false,
    }));

  test('stays verified where only words beside it have changed', async () =>
    expect(await answersOf(sampleSource(SOURCE.text.replace('通知', '通告')))).toMatchObject({ verified: true }));

  test('says that it does not know where the source is not at hand', async () =>
    expect(await answersOf()).toEqual({ quote: null, quoteAvailable: false, verified: null }));
});

describe('a source', () => {
  const available = (...sources: SourceText[]) =>
    (sourceBinding.fields.available as ComputedBinding).compute({ ...SOURCE }, sourceLibraryOf(...sources));

  test.each([
    ['is available where it stands as it was read', [SOURCE], true],
    ['is not where it has changed', [sampleSource('通知')], false],
    ['is not where there is no such file', [], false],
  ])('%s', async (_name, sources, expected) => expect(await available(...sources)).toBe(expected));
});
