import { expect, test } from 'vitest';
import { findFirstDifference } from '../../support/oracle/find-first-difference.js';

test.each([
  [{ data: { a: [{ b: 1 }, { b: 2 }] } }, { data: { a: [{ b: 1 }, { b: 3 }] } }, '.data.a.1.b', 2, 3],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, ' (keys)', ['a', 'b'], ['b', 'a']],
  [{ a: null }, { a: { b: 1 } }, '.a', null, { b: 1 }],
  [{ a: [1] }, { a: [1, 2] }, '.a', [1], [1, 2]],
])('%j and %j differ first at "%s"', (stepwise, planned, ...expected) => {
  const { path, ...values } = findFirstDifference(stepwise, planned);
  expect([path, values.stepwise, values.planned]).toEqual(expected);
});
