import { expect, test } from 'vitest';
import { BY_NAME, BY_POSITION, connection, lists, properties, property } from '../../../src/binding/field-binding.js';
import { into, out } from '../../../src/binding/step.js';

test('a connection is in the order of the text unless it says otherwise', () => {
  const path = [into('TAKEN_BY')];
  expect(connection(into('TAKEN_BY'))).toEqual({ kind: 'connection', path, orders: { POSITION: BY_POSITION } });
  expect(connection(path, { orders: { NAME: BY_NAME }, filter: 'ParticipationFilter' })).toEqual({
    kind: 'connection',
    path,
    orders: { NAME: BY_NAME },
    filter: 'ParticipationFilter',
  });
});

test('an absent property means null, an absent list an empty one, an absent flag what is said', () => {
  expect(properties('title')).toEqual({ title: { kind: 'property', property: 'title' } });
  expect(lists('topics')).toEqual({ topics: { kind: 'property', property: 'topics', absent: [] } });
  expect(property('held', false)).toEqual({ kind: 'property', property: 'held', absent: false });
});

test('a step knows its direction and what stands at its end', () => {
  expect(out('TAKEN_BY', { label: 'Person' })).toEqual({ type: 'TAKEN_BY', direction: 'out', label: 'Person' });
  expect(into('LINKS_TO', { where: { kind: 'FORWARDS' } })).toEqual({
    type: 'LINKS_TO',
    direction: 'in',
    where: { kind: 'FORWARDS' },
  });
});
