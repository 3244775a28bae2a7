import { describe, expect, test } from 'vitest';
import { compileInputs, versionOf } from '../../../src/load/compile-inputs.js';
import { refusalOf } from '../../support/render-facts.js';
import { sampleInputs } from '../../support/sample-dossier.js';
import { sampleRoster } from '../../support/sample-roster.js';

const DECIDED = 'decidedBy: 沈一粟, decidedOn: 2021-07-01, reasons: [理由]';
const same = (one: string, other: string, canonical = one) =>
  `  - { same: [${one}, ${other}], canonical: ${canonical}, ${DECIDED} }\n`;
const different = (one: string, other: string) => `  - { different: [${one}, ${other}], ${DECIDED} }\n`;

const inputsWith = (...decisions: string[]) =>
  sampleInputs({
    rosters: [sampleRoster()],
    identities: decisions.length > 0 ? `decisions:\n${decisions.join('')}` : '{}',
  });
const refuse = (...decisions: string[]) => refusalOf(() => compileInputs(inputsWith(...decisions)));

describe('decisions that cannot hold are refused with file, line and path', () => {
  test.each<[string, string[], string]>([
    [
      'a name that nobody has',
      [same('云州省茶学会', '云州省茶叶学会')],
      'identities.yaml:2 decisions[0].same[1]: no dossier or roster names an organization "云州省茶叶学会"; did you mean "云州省茶学会"?',
    ],
    [
      'one body and two',
      [same('云州省茶学会', '云州省图书学会'), different('云州省图书学会', '云州省茶学会')],
      'identities.yaml:3 decisions[1].different: "云州省图书学会" and "云州省茶学会" are one body by another decision, "云州省茶学会"; take one of them back',
    ],
    [
      'two bodies that are one with a third',
      [
        same('青山出版社', '云州省茶学会'),
        same('青山出版社', '云州省图书学会'),
        different('云州省茶学会', '云州省图书学会'),
      ],
      'identities.yaml:4 decisions[2].different: "云州省茶学会" and "云州省图书学会" are one body by another decision, "青山出版社"; take one of them back',
    ],
    [
      'a chain',
      [same('云州省图书学会', '云州省茶学会'), same('青山出版社', '云州省图书学会')],
      'identities.yaml:2 decisions[0].canonical: "云州省图书学会" itself gives way to "青山出版社"; name "青山出版社" here',
    ],
    [
      'a circle',
      [same('云州省图书学会', '云州省茶学会'), same('云州省茶学会', '云州省图书学会')],
      'identities.yaml:2 decisions[0].canonical: "云州省图书学会" and "云州省茶学会" give way to each other; one must stay',
    ],
    [
      'a name that gives way twice',
      [same('云州省图书学会', '云州省茶学会'), same('青山出版社', '云州省茶学会')],
      'identities.yaml:3 decisions[1].same: "云州省茶学会" already gives way to "云州省图书学会"; a name gives way to one only',
    ],
    [
      'the same twice',
      [different('云州省图书学会', '云州省茶学会'), different('云州省茶学会', '云州省图书学会')],
      'identities.yaml:3 decisions[1].different: is decided already in decisions[0]; keep one of the two',
    ],
    [
      'one body that is guided by itself',
      [same('云州省图书学会', '云州省科学技术协会')],
      'affiliations[0]: is GUIDED_BY between two names that identities.yaml makes one body; take one of the two back',
    ],
    [
      'bodies of two kinds',
      [same('青山出版社', '云州省茶学会')],
      'Organization "青山出版社" has kind "COMPANY" here and "PROVINCIAL_SOCIETY" in yunzhou-societies.yaml:1; make them equal',
    ],
  ])('%s', (_what, decisions, message) => expect(refuse(...decisions)).toContain(message));

  test.each([
    ['no names', `  - { ${DECIDED} }\n`, 'decisions[0]: needs exactly one of same, different'],
    [
      'both',
      `  - { same: [甲, 乙], canonical: 甲, different: [甲, 乙], ${DECIDED} }\n`,
      'decisions[0]: needs exactly one',
    ],
    ['one name twice', same('甲', '甲'), 'decisions[0].same: names one body twice'],
    [
      'three names',
      `  - { same: [甲, 乙, 丙], canonical: 甲, ${DECIDED} }\n`,
      'decisions[0].same: must be two canonical names',
    ],
    ['a third name that stays', same('甲', '乙', '丙'), 'decisions[0].canonical: must be one of the two names'],
    [
      'nobody who decided',
      '  - { different: [甲, 乙], decidedOn: 2021-07-01, reasons: [理由] }\n',
      'decisions[0].decidedBy: is missing',
    ],
    [
      'no reason',
      '  - { different: [甲, 乙], decidedBy: 丁, decidedOn: 2021-07-01, reasons: [] }\n',
      'decisions[0].reasons',
    ],
    [
      'a name that stays of two bodies',
      `  - { different: [甲, 乙], canonical: 甲, ${DECIDED} }\n`,
      'decisions[0].canonical: only a decision',
    ],
  ])('%s', (_what, decision, message) => expect(refusalOf(() => inputsWith(decision))).toContain(message));
});

describe('decisions', () => {
  test('are part of the version', () => {
    const versions = [inputsWith(), inputsWith(different('云州省图书学会', '云州省茶学会'))].map(versionOf);
    expect(new Set(versions).size).toBe(2);
  });

  test('leave every fact with its id, its proof and its claimants, but for the name that gives way', () => {
    const before = compileInputs(inputsWith());
    const after = compileInputs(inputsWith(same('云州省图书学会', '云州省茶学会')));
    const lost = [...before.keys()].filter((id) => !after.has(id));
    const found = [...after.keys()].filter((id) => !before.has(id));
    expect([lost, found].map((ids) => ids.map((id) => id.split('.')[0]))).toEqual([['Organization'], ['Alias']]);
    const proofs = (facts: typeof before) =>
      [...facts.values()].flatMap(({ evidence }) => evidence.map(({ start, source }) => `${source} ${start}`)).sort();
    expect(proofs(after)).toEqual(proofs(before));
  });

  test('may be about several names of one body', () => {
    const inputs = sampleInputs({
      rosters: [sampleRoster('name\n云州省图书学会\n云州省茶学会\n云州省茶叶学会\n')],
      identities: `decisions:\n${same('云州省茶学会', '云州省茶叶学会')}${same('云州省茶学会', '云州省图书学会')}`,
    });
    const societies = [...compileInputs(inputs).values()].filter(
      ({ properties }) => properties.kind === 'PROVINCIAL_SOCIETY',
    );
    expect(societies.map(({ key }) => key)).toEqual(['云州省茶学会']);
  });
});
