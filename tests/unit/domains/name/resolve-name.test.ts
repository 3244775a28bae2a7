import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNearNames, pairsOf } from '../../../../src/domains/name/find-near-names.js';
import type { NameMatch } from '../../../../src/domains/name/name.model.js';
import { createNameContext } from '../../../../src/domains/name/name-context.js';
import { outcomeOf, type Read, resolveName } from '../../../../src/domains/name/resolve-name.js';
import { readAlias, type StoredAlias } from '../../../../src/domains/name/weigh-alias.js';
import type { NameCandidate } from '../../../../src/domains/name/weigh-bodies.js';
import { anyText } from '../../../support/any-text.js';
import { forAll } from '../../../support/for-all.js';

const aCandidate = (name: string, score: number, how: NameMatch = 'ALIAS'): NameCandidate => ({
  organization: { id: name, name },
  score,
  how,
  reasons: [],
  matchedForm: name,
});

describe('the outcome', () => {
  test.each<[string, NameCandidate[]]>([
    ['RESOLVED', [aCandidate('甲', 0.7)]],
    ['RESOLVED', [aCandidate('甲', 0.9), aCandidate('乙', 0.7)]],
    ['AMBIGUOUS', [aCandidate('甲', 1), aCandidate('乙', 0.9)]],
    ['AMBIGUOUS', [aCandidate('甲', 0.69)]],
    ['UNKNOWN', []],
    ['UNKNOWN', [aCandidate('甲', 1, 'FUZZY')]],
  ])('is %s', (outcome, candidates) => expect(outcomeOf(candidates)).toBe(outcome));
});

describe('what is read', () => {
  /** A graph in which so many bodies have the form that is asked for. */
  const graphOf =
    (count: number): Read =>
    async (_statement, { forms, limit }) => {
      const [form] = (forms as string[] | undefined) ?? [];
      if (form === undefined) return [];
      const rows = Array.from({ length: count }, (_, index) => [
        { id: `Organization.${index}`, name: `${form}${index}` },
        'ALIAS',
        form,
        { text: form },
        false,
        [],
      ]);
      return rows.slice(0, Number(limit));
    };

  test('is shown whole, or said to be cut', async () => {
    const resolutions = await Promise.all(
      [50, 51, 500].map((count) => resolveName('科普社', createNameContext({}), graphOf(count))),
    );
    expect(
      resolutions.map(({ outcome, complete, candidates, notes }) => [outcome, complete, candidates.length, notes]),
    ).toEqual([
      ['AMBIGUOUS', true, 50, []],
      ['AMBIGUOUS', false, 50, ['More than 50 bodies could be meant; only the likeliest are shown.']],
      ['AMBIGUOUS', false, 50, ['More than 50 bodies could be meant; only the likeliest are shown.']],
    ]);
  });

  test('is never taken for certain where it was cut', async () => {
    const read: Read = async (_statement, { forms, limit }) =>
      forms
        ? Array.from({ length: Number(limit) }, () => [
            { id: 'Organization.1', name: '科普社' },
            'NAME',
            '科普社',
            null,
            false,
            [],
          ])
        : [];
    const { outcome, complete, candidates } = await resolveName('科普社', createNameContext({}), read);
    expect([outcome, complete, candidates.length]).toEqual(['AMBIGUOUS', false, 1]);
  });
});

describe('a form of a name', () => {
  const use = { inDocument: false, asWritten: true, tail: undefined };
  const weigh = (alias: StoredAlias, clues: object = {}, more: object = {}) =>
    readAlias(alias, createNameContext(clues), { ...use, ...more })?.weight;

  test.each<[string, StoredAlias, object, object, number | undefined]>([
    ['a relative one in its own place', { text: '省科协', place: '320000' }, { place: '320100' }, {}, 0.97],
    ['a relative one in another place', { text: '省科协', place: '320000' }, { place: '210000' }, {}, undefined],
    ['a relative one nowhere in particular', { text: '省科协', place: '320000' }, {}, {}, 0.4],
    ['a full one nowhere in particular', { text: '中国科协', place: '320000' }, {}, {}, 0.96],
    ['a full one in another place', { text: '中国科协', place: '320000' }, { place: '210000' }, {}, 0.85],
    ['a part without its whole', { text: '党组', place: '320000' }, { place: '210000' }, { tail: '党组' }, undefined],
    ['one of the very document', { text: '党组', place: '320000' }, { place: '210000' }, { inDocument: true }, 0.98],
    ['one that a relative form was written out to', { text: '省科协' }, {}, { asWritten: false }, undefined],
  ])('%s', (_what, alias, clues, more, weight) => expect(weigh(alias, clues, more)).toBe(weight));
});

describe('a slip of the pen', () => {
  const bodies = ['中国机械工程学会', '中国汽车工程学会', '中国林学会', '科协'].map((name) => ({
    organization: { id: name, name },
    form: name,
  }));
  const nearTo = (text: string) => findNearNames([text], bodies).map(({ matchedForm, how }) => [matchedForm, how]);

  test('is the nearest name only', () => expect(nearTo('中国机诫工程学会')).toEqual([['中国机械工程学会', 'FUZZY']]));

  test('is none in a short word, in a name itself, and beyond two characters', () =>
    expect([nearTo('科脇'), nearTo('中国林学会'), nearTo('中国几诫公程学会')]).toEqual([[], [], []]));

  test('never scores enough to be taken', () =>
    forAll([fc.string({ unit: fc.constantFrom(...'中国机械工程学会汽车') })], (text) =>
      expect(outcomeOf(findNearNames([text], bodies))).toBe('UNKNOWN'),
    ));

  test('is looked for by pairs of letters, without anything that a query language could mean', () => {
    expect(pairsOf('中国科协')).toEqual(['中国', '国科', '科协']);
    forAll([anyText(60)], (text) =>
      expect(pairsOf(text).filter((pair) => !/^[\p{L}\p{N}]{2}$/u.test(pair))).toEqual([]),
    );
  });
});
