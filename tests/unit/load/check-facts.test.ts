import { expect, test } from 'vitest';
import { compileInputs } from '../../../src/load/compile-inputs.js';
import { refusalOf } from '../../support/render-facts.js';
import { readSampleDossier, SAMPLE_SECTIONS, sampleInputs } from '../../support/sample-dossier.js';
import { sampleRoster } from '../../support/sample-roster.js';

test('a class whose roster is misspelt is refused with the nearest name, since it would have no members', () => {
  const sections = SAMPLE_SECTIONS.replace(
    "members: { kinds: [PREFECTURE_ASSOCIATION], region: '990000' }",
    'members: { roster: yunzhou-society }',
  );
  const inputs = sampleInputs({ dossiers: [readSampleDossier(sections)], rosters: [sampleRoster()] });
  expect(refusalOf(() => compileInputs(inputs))).toMatch(
    /^reading-month\.yaml:\d+ audiences\[0\]: no roster lists "yunzhou-society"; did you mean "yunzhou-societies"\?$/,
  );
});
