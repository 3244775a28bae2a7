import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/evidence/sha256.js';
import { renderSpan } from '../../../src/evidence/span.js';
import { compileInputs } from '../../../src/load/compile-inputs.js';
import type { Inputs } from '../../../src/load/read-inputs.js';
import { type VerifyReport, verifyInputs } from '../../../src/load/verify-inputs.js';
import {
  readSampleDossier,
  readWrittenDossier,
  SAMPLE_SECTIONS,
  SAMPLE_TEXT,
  sampleInputs,
  sampleSource,
} from '../../support/sample-dossier.js';
import { sampleRoster } from '../../support/sample-roster.js';
import { sourceLibraryOf } from '../../support/source-library-of.js';

const SOUND: VerifyReport = {
  facts: 29,
  inferred: 3,
  lapsed: [],
  unproved: 0,
  spans: 30,
  verified: 30,
  failed: [],
  unreadable: [],
  sentences: 9,
  unaccounted: [],
};

function verify(inputs: Inputs = sampleInputs(), text: string = SAMPLE_TEXT): Promise<VerifyReport> {
  return verifyInputs(inputs, sourceLibraryOf(sampleSource(text)));
}

function spanOf(words: string): string {
  const start = SAMPLE_TEXT.indexOf(words);
  return renderSpan({ start, end: start + words.length });
}

describe('a dossier that is true to its source', () => {
  test('is proved span by span, and every sentence is accounted for', async () =>
    expect(await verify()).toEqual(SOUND));

  test('counts a roster that is proved by itself', async () =>
    expect(await verify(sampleInputs({ rosters: [sampleRoster()] }))).toEqual({
      ...SOUND,
      facts: 33,
      spans: 35,
      verified: 35,
    }));
});

describe('a source in which one character was changed', () => {
  test('fails as a whole, and at every span that holds the character', async () => {
    const changed = SAMPLE_TEXT.replace('近3万', '近8万');
    const report = await verify(sampleInputs(), changed);
    const [sentence, number] = ['云州省图书学会联合青山出版社在4月举办读书讲座，\n听众近3万人次。', '近3万人次'];
    expect(report).toEqual({
      ...SOUND,
      verified: 28,
      failed: [
        {
          file: 'reading-month.txt',
          place: 'reading-month.yaml',
          message: `the source has sha256 ${sha256(changed)}, the dossier expects ${sha256(SAMPLE_TEXT)}: it is another text or was changed`,
        },
        {
          file: 'reading-month.txt',
          place: expect.stringMatching(/^reading-month\.yaml:\d+ actions\[0\] \(Action\)$/u),
          message: `the words at ${spanOf(sentence)} are not those that were read (sha256 differs)`,
        },
        {
          file: 'reading-month.txt',
          place: expect.stringMatching(/^reading-month\.yaml:\d+ actions\[0\]\.metrics\[0\] \(Metric\)$/u),
          message: `the words at ${spanOf(number)} are not those that were read (sha256 differs)`,
        },
      ],
    });
  });

  test('fails wherever the character stands, and no span that held it is verified', async () => {
    const inputs = sampleInputs();
    const spans = [...compileInputs(inputs).values()].flatMap(({ evidence }) => evidence);
    const anyPlace = fc.integer({ min: 0, max: SAMPLE_TEXT.length - 1 });
    const property = fc.asyncProperty(anyPlace, async (place) => {
      const changed = `${SAMPLE_TEXT.slice(0, place)}某${SAMPLE_TEXT.slice(place + 1)}`;
      const report = await verify(inputs, changed);
      const untouched = spans.filter(({ start, end }) => place < start || end <= place);
      expect(report.verified).toBe(untouched.length);
      expect(report.failed[0]?.message).toMatch(/^the source has sha256 /u);
    });
    await fc.assert(property, { numRuns: 40 });
  });

  test('fails also where the character is only white space', async () => {
    const report = await verify(sampleInputs(), SAMPLE_TEXT.replace('读书月\n方案', '读书月 方案'));
    expect(report.failed.map(({ place }) => place.replace(/^.* /u, ''))).toEqual(['reading-month.yaml', '(Document)']);
  });

  test('fails where it was cut short, at the spans that now lie outside', async () => {
    const report = await verify(sampleInputs(), SAMPLE_TEXT.slice(0, -8));
    const length = SAMPLE_TEXT.length - 8;
    expect(report.failed.map(({ message }) => message).slice(1)).toEqual([
      `the span ${spanOf('2021年4月22日印发')} lies outside the source, which has ${length} units`,
    ]);
  });

  test('fails for words that state no fact, too', async () => {
    const report = await verify(sampleInputs(), SAMPLE_TEXT.replace('附：', '注：'));
    expect(report.failed.slice(1)).toEqual([
      {
        file: 'reading-month.txt',
        place: 'nonfacts',
        message: `the words at ${spanOf('附：')} are not those that were read (sha256 differs)`,
      },
    ]);
  });
});

describe('a dossier that was changed', () => {
  test('fails where a surface form is not what stands at its place', async () => {
    const written = `
organizations:
  - name: 青山出版社
    kind: COMPANY
    proof: [{ field: name, text: 青山书店, at: ${spanOf('青山出版社')}, sha256: ${sha256('青山出版社')} }]
`;
    const report = await verify(sampleInputs({ dossiers: [readWrittenDossier(written)] }));
    expect([report.verified, report.failed]).toEqual([
      0,
      [
        {
          file: 'reading-month.txt',
          place: 'reading-month.yaml:5 organizations[0] (Organization)',
          message: `the words at ${spanOf('青山出版社')} are not "青山书店"`,
        },
      ],
    ]);
  });

  test('holds where a surface form differs in white space only', async () => {
    const report = await verify();
    expect(SAMPLE_TEXT).not.toContain('牵头承办');
    expect(report.failed).toEqual([]);
  });

  test('fails where a place has no words', async () => {
    const written = `organizations: [{ name: 甲, kind: OTHER, proof: [{ at: 5-5, sha256: ${sha256('')} }] }]`;
    const report = await verify(sampleInputs({ dossiers: [readWrittenDossier(written)] }));
    expect(report.failed.map(({ message }) => message)).toEqual([
      `the span 5-5 lies outside the source, which has ${SAMPLE_TEXT.length} units`,
    ]);
  });
});

test('a source that is not there is reported as unreadable; its spans neither hold nor fail', async () => {
  const report = await verifyInputs(sampleInputs({ rosters: [sampleRoster()] }), sourceLibraryOf());
  expect(report).toEqual({
    ...SOUND,
    facts: 33,
    spans: 35,
    verified: 5,
    unreadable: ['reading-month.txt'],
    sentences: 0,
  });
});

test('a sentence that no statement and no reason holds is reported with the words that are left over', async () => {
  const sections = SAMPLE_SECTIONS.replace('  - { reason: furniture, quote: 附： }\n', '').replace(
    '- { person: 李小明, role: PARTICIPANT, proof: [{ quote: 秘书长李小明出席 }] }',
    '- { person: 李小明, role: PARTICIPANT, proof: [{ quote: 李小明 }] }',
  );
  const report = await verify(sampleInputs({ dossiers: [readSampleDossier(sections)] }));
  const unaccounted = (sentence: string, words: string) => ({
    file: 'reading-month.txt',
    place: spanOf(sentence),
    message: `the words at ${spanOf(words)} lie in no span and in no nonfacts entry`,
  });
  expect(report).toEqual({
    ...SOUND,
    unaccounted: [
      unaccounted('\n\n附：已有进展\n云州省图书学会联合青山出版社在4月举办读书讲座，\n听众近3万人次。', '附'),
      unaccounted('秘书长李小明出席。', '出席'),
    ],
  });
});
