import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../../src/domains/fact/fact.js';
import { sortKeysOf } from '../../../../src/domains/fact/sort-keys.js';
import { aFact, evidenceAt } from '../../../support/a-fact.js';
import { forAll } from '../../../support/for-all.js';

type Key = 'positionKey' | 'nameKey' | 'dateKey' | 'newestKey';

function order(facts: readonly Fact[], name: Key): string[] {
  const keyed = facts.map((fact) => [String(sortKeysOf(fact)[name]), fact.key] as const);
  return keyed.sort(([left], [right]) => (left < right ? -1 : 1)).map(([, key]) => key);
}

const day = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const distinctDays = fc.uniqueArray(day, { minLength: 1, maxLength: 8 });

function writtenOn(date: string | undefined, key = date ?? 'undated'): Fact {
  return aFact('Document', { key, properties: { writtenOn: date } });
}

describe('keys by date', () => {
  test('order documents from the oldest to the newest', () => {
    forAll([distinctDays], (days) =>
      expect(
        order(
          days.map((date) => writtenOn(date)),
          'dateKey',
        ),
      ).toEqual([...days].sort()),
    );
  });

  test('order them the other way round for the newest first', () => {
    forAll([distinctDays], (days) =>
      expect(
        order(
          days.map((date) => writtenOn(date)),
          'newestKey',
        ),
      ).toEqual([...days].sort().reverse()),
    );
  });

  test.each<[Key]>([['dateKey'], ['newestKey']])('put the undated last: %s', (name) => {
    forAll([distinctDays, fc.nat()], (days, place) => {
      const facts: Fact[] = days.map((date) => writtenOn(date));
      facts.splice(place % (facts.length + 1), 0, writtenOn(undefined));
      expect(order(facts, name).at(-1)).toBe('undated');
    });
  });

  test('tell documents of one day apart', () => {
    const twins = [writtenOn('2021-04-20', 'first'), writtenOn('2021-04-20', 'second')];
    for (const name of ['dateKey', 'newestKey', 'positionKey']) {
      expect(new Set(twins.map((fact) => sortKeysOf(fact)[name])).size).toBe(2);
    }
  });

  test.each([
    [
      'the day it was written',
      { writtenOn: '2021-04-20', printedOn: '2021-04-22', heldOn: '2021-04-01' },
      '2021-04-20',
    ],
    ['else the day it was printed', { printedOn: '2021-04-22', heldOn: '2021-04-01' }, '2021-04-22'],
    ['else the day it was held', { heldOn: '2021-04-01' }, '2021-04-01'],
    ['of an action, its last day', { notBefore: '2021-04-01', notAfter: '2021-04-30' }, '2021-04-30'],
    ['else its first day', { notBefore: '2021-04-01' }, '2021-04-01'],
    ['none', {}, undefined],
  ])('go by %s', (_name, properties, date) => expect(sortKeysOf(aFact('Action', { properties })).sortDate).toBe(date));

  test('are for documents and actions only', () =>
    expect(sortKeysOf(aFact('Directive', { properties: { writtenOn: '2021-04-20' } }))).not.toHaveProperty('dateKey'));
});

describe('the key by position', () => {
  const at = (key: string, dossier: string, ...starts: number[]) =>
    aFact('Action', { key, claimedBy: [dossier], evidence: starts.map((start) => evidenceAt(start)) });

  test('orders facts by dossier, then by where their first words stand, those without words last', () =>
    expect(
      order(
        [at('d', '002', 7), at('c', '001'), at('b', '001', 1200, 1100), at('a', '001', 2000, 99), at('e', '002')],
        'positionKey',
      ),
    ).toEqual(['a', 'b', 'c', 'd', 'e']));

  test('orders as the numbers do, however many digits they have', () => {
    const starts = fc.uniqueArray(fc.integer({ min: 0, max: 99_999_999 }), { minLength: 1, maxLength: 8 });
    forAll([starts], (given) =>
      expect(
        order(
          given.map((start) => at(String(start), '001', start)),
          'positionKey',
        ),
      ).toEqual([...given].sort((left, right) => left - right).map(String)),
    );
  });
});

describe('the key by name', () => {
  test.each([
    ['the name', { name: '云上书屋', title: '题', code: 'A-1' }, '云上书屋'],
    ['else the title', { title: '题', code: 'A-1' }, '题'],
    ['else the code', { code: 'A-1' }, 'A-1'],
  ])('begins with %s', (_name, properties, text) => {
    const fact = aFact('Initiative', { properties });
    expect(sortKeysOf(fact).nameKey).toBe(`${text}|${fact.id}`);
  });

  test('is missing where there is no name', () => expect(sortKeysOf(aFact('Action'))).not.toHaveProperty('nameKey'));
});
