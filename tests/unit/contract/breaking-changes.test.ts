import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';
import { expect, it } from 'vitest';
import { packageFolder } from '../../../src/config.js';
import { readSchema } from '../../../src/query/read-schema.js';

/** `scripts/release-schema.mjs` makes the present schema the released one. */
const released = await readFile(join(import.meta.dirname, '../../fixtures/released-schema.graphql'), 'utf8');

function findBreaks(later: string): string[] {
  return findBreakingChanges(buildSchema(released), buildSchema(later)).map(({ description }) => description);
}

it('takes away nothing that was released, and makes nothing stricter', async () => {
  expect(findBreaks(await readSchema(join(packageFolder, 'schema')))).toEqual([]);
});

it('would find a field or an enum value that is gone, and an argument that is new and required', () => {
  const later = released
    .replace('  printedOn: Date\n', '')
    .replace(/(enum Channel \{[^}]*) {2}REPORTED_UP\n/, '$1')
    .replace('document(by: DocumentBy!)', 'document(by: DocumentBy!, exactly: Boolean!)');
  expect(findBreaks(later).sort()).toEqual([
    'A required arg exactly on Query.document was added.',
    'Document.printedOn was removed.',
    'REPORTED_UP was removed from enum type Channel.',
  ]);
});
