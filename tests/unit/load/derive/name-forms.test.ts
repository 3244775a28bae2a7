import { expect, test } from 'vitest';
import type { Fact } from '../../../../src/domains/fact/fact.js';
import { deriveNameForms } from '../../../../src/load/derive/name-forms.js';
import { aFact, byId, linkTo } from '../../../support/a-fact.js';

const body = (name: string) => aFact('Organization', { key: name, properties: { name } });
const [whole, part, inner] = [
  body('云州省科协（筹）'),
  body('云州省科协(筹)办公室'),
  body('云州省科协(筹)办公室一处'),
] as const;
const tie = (kind: string, from: typeof whole, to: typeof whole) =>
  aFact('Affiliation', {
    key: `${kind} ${from.key} ${to.key}`,
    properties: { kind },
    links: [linkTo('AFFILIATES', from), linkTo('AFFILIATES_TO', to)],
  });
const formsOf = (...facts: Fact[]) => {
  const forms = deriveNameForms(byId(...facts));
  return facts.flatMap(({ id }) => (forms.has(id) ? [forms.get(id)] : []));
};

test('a part is found by its name without that of the body that it is part of', () =>
  expect(formsOf(whole, part, tie('PART_OF', part, whole))).toEqual([
    { form: '云州省科协(筹)' },
    { form: '云州省科协(筹)办公室', tailForm: '办公室' },
  ]));

test('of two wholes the one whose name it bears longest counts, in whatever order they come', () => {
  const ties = [tie('PART_OF', inner, whole), tie('BRANCH_OF', inner, part)];
  const expected = [{ form: '云州省科协(筹)办公室一处', tailForm: '一处' }];
  expect(formsOf(inner, whole, part, ...ties).slice(0, 1)).toEqual(expected);
  expect(formsOf(inner, whole, part, ...ties.reverse()).slice(0, 1)).toEqual(expected);
});

test('other ties and other names leave no tail', () =>
  expect(
    formsOf(part, whole, body('青山社'), tie('GUIDED_BY', part, whole), tie('PART_OF', body('青山社'), whole)),
  ).toEqual([{ form: '云州省科协(筹)办公室' }, { form: '云州省科协(筹)' }, { form: '青山社' }]));

test('an alias is found by its form too', () =>
  expect(formsOf(aFact('Alias', { properties: { text: '省 科协' } }))).toEqual([{ form: '省科协' }]));
