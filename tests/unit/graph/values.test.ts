import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { readResult, toParameters } from '../../../src/graph/values.js';
import { forAll } from '../../support/for-all.js';

const toRecord = (fields: unknown[]) =>
  new neo4j.types.Record(fields.map((_field, index) => `c${index}`) as never, fields);

test('rows keep the order of the RETURN clause', () => {
  const rows = readResult([toRecord([1, 'text', null]), toRecord([[1, [2, 1.5]], { a: 3 }, true])]);
  expect(rows).toEqual([
    [1, 'text', null],
    [[1, [2, 1.5]], { a: 3 }, true],
  ]);
});

test('whole numbers are sent as integers, since LIMIT takes no others, and fractions as they are', () => {
  forAll([fc.maxSafeInteger(), fc.double({ noInteger: true, noNaN: true })], (whole, fraction) => {
    expect(toParameters({ whole, deep: { list: [whole, fraction] } })).toEqual({
      whole: neo4j.int(whole),
      deep: { list: [neo4j.int(whole), fraction] },
    });
  });
});

test('what is not given is null', () => {
  expect(toParameters({ text: 'a', absent: undefined })).toEqual({ text: 'a', absent: null });
});
