import { describe, expect, test } from 'vitest';
import { into, out } from '../../../src/binding/step.js';
import { isRepeating, renderPath } from '../../../src/query/render-path.js';

describe('a path', () => {
  test.each([
    ['along a relationship', [out('REPORTED_IN')], '(node)-[:REPORTED_IN]->()'],
    ['against a relationship', [into('TAKEN_BY')], '(node)<-[:TAKEN_BY]-()'],
    ['to a label', [out('TAKEN_BY', { label: 'Person' })], '(node)-[:TAKEN_BY]->(:Person)'],
    [
      'over a relationship with certain values',
      [out('ISSUED_BY', { edgeWhere: { said: true } })],
      '(node)-[:ISSUED_BY {said: true}]->()',
    ],
    ['over one step after the other', [out('LEADS_TO', { upTo: 12 })], '(node)-[:LEADS_TO*1..12]->()'],
    [
      'over a node with certain values',
      [into('ATTRIBUTES', { label: 'Attribution', where: { role: 'ISSUER', sure: true } }), out('ATTRIBUTED_TO')],
      "(node)<-[:ATTRIBUTES]-(:Attribution {role: 'ISSUER', sure: true})-[:ATTRIBUTED_TO]->()",
    ],
  ])('%s', (_name, path, text) => expect(renderPath(path, { from: 'node' })).toBe(text));

  test('names its end and its last relationship', () =>
    expect(
      renderPath([into('HELD_BY'), out('HELD_IN', { label: 'Organization' })], {
        from: 'person',
        to: 'body',
        edge: 'tie',
      }),
    ).toBe('(person)<-[:HELD_BY]-()-[tie:HELD_IN]->(body:Organization)'));

  test('names no relationship of a step that repeats, since there are several', () => {
    const path = [into('LEADS_TO', { upTo: 3 })];
    expect(renderPath(path, { from: 'document', to: 'end', edge: 'tie' })).toBe('(document)<-[:LEADS_TO*1..3]-(end)');
    expect([isRepeating(path), isRepeating([into('LEADS_TO')])]).toEqual([true, false]);
  });

  test('without steps is its start', () => expect(renderPath([], { from: 'node' })).toBe('(node)'));
});

test.each([
  ['a relationship type', [out('A]->() DELETE n //')]],
  ['a label', [out('A', { label: 'B {x: 1}' })]],
  ['a property', [out('A', { where: { 'x: 1} //': true } })]],
  ['a property of a relationship', [out('A', { edgeWhere: { 'x: 1} //': true } })]],
  ['a value', [out('A', { where: { role: "' OR true //" } })]],
])('%s that is no plain word is refused', (_name, path) =>
  expect(() => renderPath(path, { from: 'node' })).toThrow('is not a name that may stand in a Cypher text'),
);
