import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CandidateProperties,
  parseCandidate,
  renderCandidate,
} from '../../../../src/domains/search/candidate-text.js';
import { searchedTexts } from '../../../../src/domains/search/searched-texts.js';
import { forAll } from '../../../support/for-all.js';

const anyText = fc.string({ unit: 'grapheme' });
const properties: fc.Arbitrary<CandidateProperties> = fc.record(
  {
    ...{ id: anyText, type: anyText, positionKey: anyText, aliases: fc.array(anyText) },
    ...{ number: anyText, numberKey: anyText, name: anyText, title: anyText, summary: anyText },
  },
  { requiredKeys: ['id', 'type', 'positionKey'] },
);

test('a candidate is read back with the texts that it was stored with, whatever stands in them', () =>
  forAll([properties], (stored) => {
    const { id, type, positionKey, number = null, name = null, title = null, summary = null } = stored;
    expect(parseCandidate(renderCandidate(stored))).toEqual({
      ...{ id, type, positionKey, texts: searchedTexts(stored) },
      stored: { number, name, title, summary },
    });
  }));
