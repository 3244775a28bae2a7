import { describe, expect, test } from 'vitest';
import { MAX_CASCADE, toCascade } from '../../../../src/domains/chain/cascade.js';
import { MAX_ISSUED, toIssuedDocuments } from '../../../../src/domains/chain/issued-documents.js';

const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => [`Document.${index}`, `key ${index}`]);

describe('a cascade', () => {
  test('of as many documents as are read is whole', () => {
    const { documents, cut } = toCascade(rowsOf(MAX_CASCADE));
    expect([documents.size, cut]).toEqual([MAX_CASCADE, false]);
  });

  test('of one more is cut there, and says so', () => {
    const { documents, cut } = toCascade(rowsOf(MAX_CASCADE + 1));
    expect([documents.size, cut, documents.has(`Document.${MAX_CASCADE}`)]).toEqual([MAX_CASCADE, true, false]);
  });
});

describe('the documents that chains from a body begin with', () => {
  /** Newest first, as the database gives them: the higher the number, the older. */
  const newestFirst = (count: number) =>
    Array.from({ length: count }, (_, index) => [`Document.${index}`, `${9999 - index}-01-01|${index}`]);

  test('are all of them, oldest first, where they are few', () =>
    expect(toIssuedDocuments(newestFirst(3))).toEqual({
      ids: ['Document.2', 'Document.1', 'Document.0'],
      more: false,
    }));

  test('are the newest where they are many, and it is said that there are more', () => {
    const { ids, more } = toIssuedDocuments(newestFirst(MAX_ISSUED + 1));
    expect([ids.length, ids[0], ids.at(-1), more]).toEqual([
      MAX_ISSUED,
      `Document.${MAX_ISSUED - 1}`,
      'Document.0',
      true,
    ]);
  });

  test('have the undated ones last, which the newest leave out first', () => {
    const undated = ['Document.undated', '~|Document.undated'];
    expect(toIssuedDocuments([...newestFirst(2), undated]).ids.at(-1)).toBe('Document.undated');
    expect(toIssuedDocuments([...newestFirst(MAX_ISSUED), undated]).ids).not.toContain('Document.undated');
  });
});
