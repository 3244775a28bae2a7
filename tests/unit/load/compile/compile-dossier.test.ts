import { describe, expect, test } from 'vitest';
import { compileDossier } from '../../../../src/load/compile/compile-dossier.js';
import { refusalOf, renderFacts } from '../../../support/render-facts.js';
import {
  proven,
  readSampleDossier,
  readWrittenDossier,
  SAMPLE_SECTIONS,
  SAMPLE_TEXT,
} from '../../../support/sample-dossier.js';

function compile(sections: string) {
  return compileDossier(readSampleDossier(sections));
}

/** What is wrong with a dossier, one fault a line. */
function faultsOf(sections: string): string {
  return refusalOf(() => compileDossier(readWrittenDossier(sections)));
}

const TWO_BODIES = `
documents:
  - { key: notice, held: false, kind: NOTICE, proof: ${proven()} }
organizations:
  - { name: 云州省图书学会, kind: PROVINCIAL_SOCIETY, proof: ${proven('云州省图书学会')} }
  - { name: 青山出版社, kind: COMPANY, proof: ${proven('青山出版社')} }
`;

describe('a dossier', () => {
  test('claims everything that it says, each fact with its proof and its place in the file', async () => {
    const facts = renderFacts(compile(SAMPLE_SECTIONS), SAMPLE_TEXT);
    await expect(`${facts}\n`).toMatchFileSnapshot('../../../fixtures/reading-month.facts.txt');
  });

  test('claims nothing where it says nothing', () => expect(compile('')).toEqual([]));

  test('makes the same facts, whatever the order of its sections', () => {
    const halves = SAMPLE_SECTIONS.split(/(?=^audiences:)/mu);
    const [first, second] = [compile(halves.join('')), compile([...halves].reverse().join('\n'))];
    const withoutLine = (facts: typeof first) =>
      facts.map(({ places: [place], ...fact }) => ({ ...fact, at: place?.path }));
    expect(withoutLine(second)).toEqual(withoutLine(first));
  });

  test('gives names of its own to what only it names', () => {
    const sections = `${TWO_BODIES}persons: [{ name: 李小明, proof: ${proven('李小明')} }]\n`;
    const keys = (name: string) => compileDossier(readSampleDossier(sections, { name })).map(({ key }) => key);
    expect(keys('first')).toEqual(['云州省图书学会', '青山出版社', 'notice', 'first/李小明']);
    expect(keys('second')).toEqual(['云州省图书学会', '青山出版社', 'notice', 'second/李小明']);
  });

  test('proves an alias by every occurrence of its form, white space aside', () => {
    const facts = compile(`
organizations:
  - name: 青山出版社
    kind: COMPANY
    aliases: [青山 出版社]
    proof: [{ text: 青山出版社 }, { field: name, text: 李小明 }]
`);
    expect(facts.map(({ type, evidence }) => [type, evidence.map(({ field, text }) => [field, text])])).toEqual([
      [
        'Organization',
        [
          [undefined, '青山出版社'],
          ['name', '李小明'],
        ],
      ],
      ['Alias', [['text', '青山出版社']]],
    ]);
  });

  test('is 0.9 sure of what the text points back to, unless it says how sure', () => {
    const facts = compile(`
organizations:
  - { name: 甲, kind: OTHER, basis: COREFERENCE, proof: ${proven('通知')} }
  - { name: 乙, kind: OTHER, basis: COREFERENCE, confidence: 0.6, proof: ${proven('通知')} }
  - { name: 丙, kind: OTHER, proof: ${proven('通知')} }
`);
    expect(facts.map(({ confidence }) => confidence)).toEqual([0.9, 0.6, 1]);
  });
});

describe('a reference', () => {
  test('to something that the dossier does not name is refused with the nearest name', () =>
    expect(
      faultsOf(`${TWO_BODIES}
transmissions:
  - { document: notise, channel: COPIED, organization: 云州图书学会, proof: ${proven()} }
  - { document: notice, channel: COPIED, audience: everybody, proof: ${proven()} }
`),
    ).toBe(
      [
        'reading-month.yaml:11 transmissions[0].document: there is no document "notise" in this file; did you mean "notice"?',
        'reading-month.yaml:11 transmissions[0].organization: there is no organization "云州图书学会" in this file; did you mean "云州省图书学会"?',
        'reading-month.yaml:12 transmissions[1].audience: there is no audience "everybody" in this file',
      ].join('\n'),
    ));

  test('of a conclusion to something unknown is refused at the input', () =>
    expect(
      faultsOf(`${TWO_BODIES}
affiliations:
  - from: 青山出版社
    kind: MEMBER_OF
    to: 云州省图书学会
    basis: INFERRED
    confidence: 0.5
    rule: a-rule
    reasons: [理由]
    inputs: [organization 青山出版社, action lecture, 通知]
`),
    ).toBe(
      [
        'reading-month.yaml:18 affiliations[0].inputs[1]: there is no action "lecture" in this file',
        'reading-month.yaml:18 affiliations[0].inputs[2]: "通知" needs a kind and a name, such as "organization 通知"',
      ].join('\n'),
    ));

  test('may be to something that stands further down', () =>
    expect(
      compile(
        `actions: [{ key: a, document: d, kind: OTHER, summary: 事, selfReported: false, proof: ${proven()} }]\n` +
          `documents: [{ key: d, held: false, kind: NOTICE, proof: ${proven()} }]`,
      ).map(({ key }) => key),
    ).toEqual(['d', 'reading-month/a']));
});

test('a name that stands twice is refused', () =>
  expect(
    faultsOf(`${TWO_BODIES}
audiences:
  - { key: all, document: notice, text: 各市科协, extension: OPEN, proof: ${proven('各市科协')} }
  - { key: all, document: notice, text: 各市科协, extension: OPEN, proof: ${proven('各市科协')} }
`),
  ).toBe('reading-month.yaml:12 audiences[1]: audience "all" stands here twice'));

test('an alias that no proof shows is refused', () =>
  expect(
    faultsOf(`
organizations:
  - { name: 青山出版社, kind: COMPANY, aliases: [青山社], proof: ${proven('青山出版社')} }
`),
  ).toBe(
    'reading-month.yaml:5 organizations[0].aliases[0]: alias "青山社" is not the text of any proof of this entry',
  ));

test('a number that is none is refused', () =>
  expect(faultsOf(`documents: [{ key: d, held: false, kind: NOTICE, number: 第7号, proof: ${proven()} }]`)).toBe(
    'reading-month.yaml:4 documents[0].number: "第7号" is not a document number such as 辽科协发〔2020〕3号',
  ));

test('all faults of a dossier are reported at once', () =>
  expect(
    faultsOf(`
documents: [{ key: d, held: false, kind: NOTICE, number: 七号, proof: ${proven()} }]
documentLinks: [{ from: e, kind: CITES, to: d, proof: ${proven()} }]
`).split('\n'),
  ).toHaveLength(2));

describe('a statement without proof', () => {
  const society = (rest: string) => `organizations: [{ name: 甲, kind: OTHER${rest} }]`;
  const affiliation = (rest: string) => `affiliations: [{ from: 甲, kind: PART_OF, to: 乙${rest} }]`;

  test.each([
    [
      'that the text is said to say',
      society(''),
      ['organizations[0].proof: a fact with basis EXPLICIT needs at least one span'],
    ],
    [
      'that the text is said to point back to',
      society(', basis: COREFERENCE, proof: []'),
      ['organizations[0].proof: a fact with basis COREFERENCE needs at least one span'],
    ],
    [
      'that is concluded without rule, inputs, reasons and confidence',
      affiliation(', basis: INFERRED'),
      [
        'affiliations[0].rule: an INFERRED fact needs it',
        'affiliations[0].confidence: an INFERRED fact needs it',
        'affiliations[0].reasons: an INFERRED fact needs it',
        'affiliations[0].inputs: an INFERRED fact needs it',
      ],
    ],
    [
      'that is concluded from nothing',
      affiliation(', basis: INFERRED, rule: a-rule, confidence: 0.5, reasons: [理由], inputs: []'),
      ['affiliations[0].inputs: an INFERRED fact needs it'],
    ],
    [
      'that is concluded and quoted',
      affiliation(
        `, basis: INFERRED, rule: a-rule, confidence: 0.5, reasons: [理由], inputs: [a b], proof: ${proven()}`,
      ),
      ['affiliations[0].proof: an INFERRED fact has inputs instead of spans'],
    ],
    [
      'that is quoted but names a rule',
      society(`, rule: a-rule, proof: ${proven()}`),
      ['organizations[0].rule: only an INFERRED fact names a rule'],
    ],
  ])('%s is refused', (_name, sections, faults) =>
    expect(faultsOf(sections)).toBe(faults.map((fault) => `reading-month.yaml:4 ${fault}`).join('\n')),
  );
});

describe('a statement that contradicts itself', () => {
  const document = (rest: string) => `documents: [{ key: d, kind: NOTICE${rest}, proof: ${proven()} }]`;
  const extent = ', extent: 0-50';

  test.each([
    [
      'a held document without a place',
      document(', held: true'),
      'documents[0].extent: a held document needs its place in the file',
    ],
    [
      'what a document lacks that is only mentioned',
      document(', held: false, unstated: [TITLE]'),
      'documents[0].unstated: only of a held document is it known',
    ],
    [
      'a title both stated and unstated',
      document(`, held: true${extent}, title: 通知, unstated: [TITLE]`),
      'documents[0].unstated: names TITLE, but the document states it',
    ],
    [
      'an action that begins after its end',
      `actions: [{ key: a, document: d, kind: OTHER, summary: 事, selfReported: true, notBefore: 2021-05-01, notAfter: 2021-04-01, proof: ${proven()} }]`,
      'actions[0].notBefore: is later than notAfter',
    ],
    [
      'a recipient of two kinds',
      `transmissions: [{ document: d, channel: COPIED, organization: 甲, audience: all, proof: ${proven()} }]`,
      'transmissions[0]: needs exactly one of organization, audience',
    ],
    [
      'an answer to nothing',
      `responses: [{ action: a, to: {}, proof: ${proven()} }]`,
      'responses[0].to: needs exactly one of document, directive',
    ],
  ])('is refused: %s', (_name, sections, fault) => expect(faultsOf(sections)).toBe(`reading-month.yaml:4 ${fault}`));
});
