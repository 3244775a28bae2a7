import { describe, expect, test } from 'vitest';
import { compileRoster } from '../../../../src/load/compile/compile-roster.js';
import { refusalOf, renderFacts } from '../../../support/render-facts.js';
import { SAMPLE_LIST, sampleRoster } from '../../../support/sample-roster.js';

function compile(list: string) {
  const { head, list: source } = sampleRoster(list);
  return compileRoster(head, source);
}

describe('a roster', () => {
  test('claims itself, its lines and the bodies on them, each proved by its line', () =>
    expect(renderFacts(compile(SAMPLE_LIST), SAMPLE_LIST)).toBe(`Roster yunzhou-societies
  key: "yunzhou-societies"
  lists: "yunzhou-societies"
  title: "云州省学会名录"
  asOf: "2021-01"
  origin: "云州省科协编印的名录"
  trust: "MEDIUM"
  proof “${SAMPLE_LIST}”
  EXPLICIT 1
  yunzhou-societies.yaml:1 

Organization 云州省图书学会
  name: "云州省图书学会"
  kind: "PROVINCIAL_SOCIETY"
  level: "PROVINCE"
  contextOnly: false
  name “云州省图书学会”
  EXPLICIT 1
  yunzhou-societies.yaml:1 

RosterEntry yunzhou-societies|云州省图书学会
  code: "Y-01"
  group: "文科"
  LISTED_IN → (Roster yunzhou-societies)
  LISTS → (Organization 云州省图书学会)
  proof “Y-01\t云州省图书学会\t文科”
  EXPLICIT 1
  yunzhou-societies.yaml:1 

Organization 云州省茶学会
  name: "云州省茶学会"
  kind: "PROVINCIAL_SOCIETY"
  level: "PROVINCE"
  contextOnly: false
  name “云州省茶学会”
  EXPLICIT 1
  yunzhou-societies.yaml:1 

RosterEntry yunzhou-societies|云州省茶学会
  code: "Y-02"
  LISTED_IN → (Roster yunzhou-societies)
  LISTS → (Organization 云州省茶学会)
  proof “Y-02\t云州省茶学会\t”
  EXPLICIT 1
  yunzhou-societies.yaml:1 `));

  test.each([
    ['first', 'name\tregion\n云州省科协\t990000\n青山市科协\t990100'],
    ['last', 'region\tname\n990000\t云州省科协\n\n990100\t青山市科协'],
    ['only', 'name\n云州省科协\n青山市科协\n'],
  ])('finds the names where they are the %s column', (_place, list) => {
    const bodies = compile(list).filter(({ type }) => type === 'Organization');
    expect(bodies.map(({ evidence: [proof] }) => proof && list.slice(proof.start, proof.end))).toEqual([
      '云州省科协',
      '青山市科协',
    ]);
  });

  test('gives each body the region of its line', () => {
    const bodies = compile('region\tname\n990000\t云州省科协\n').filter(({ type }) => type === 'Organization');
    expect(bodies.map(({ properties }) => properties.region)).toEqual(['990000']);
  });
});

describe('a list is refused with file and line', () => {
  test.each([
    ['that lacks a name', 'code\tname\nY-01\t云州省图书学会\nY-02\t\n', 3, 'name: is missing (string expected)'],
    [
      'with a column that nobody knows',
      'groups\tname\n文科\t云州省图书学会\n',
      2,
      'groups: "groups" is not known here; did you mean "group"?',
    ],
    [
      'with a region that is none',
      'region\tname\n99\t云州省图书学会\n',
      2,
      'region: "99" must be a six-digit GB/T 2260 code',
    ],
  ])('%s', (_name, list, line, fault) =>
    expect(refusalOf(() => compile(list))).toBe(`rosters/yunzhou-societies.tsv:${line} ${fault}`),
  );
});
