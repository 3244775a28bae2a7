import { expect, test } from 'vitest';
import { refuseCost } from '../../../../src/server/cost/refuse-cost.js';

test('names the figure and each argument to lower', () => {
  const levers = [
    { field: 'documents', argument: 'first', size: 100 },
    { field: 'directives', argument: 'first', size: 100 },
    { field: 'actions', argument: 'last', size: 3 },
  ];
  expect(refuseCost({ objects: 1_010_101, levers }, 20_000).message).toBe(
    'This query could answer 1,010,101 objects; the limit is 20,000. ' +
      'Lower documents(first: 100), directives(first: 100) or actions(last: 3).',
  );
});

test('leaves out what cannot be lowered', () => {
  const levers = [{ field: 'documents', argument: 'first', size: 1 }];
  expect(refuseCost({ objects: 30_000, levers }, 20_000).message).toContain('Ask for fewer lists inside one another.');
});

test('shows a figure also where counting has lost the exact one', () => {
  const { extensions } = refuseCost({ objects: Number.POSITIVE_INFINITY, levers: [] }, 20_000);
  expect(extensions.cost).toEqual({ objects: Number.MAX_SAFE_INTEGER, limit: 20_000 });
});
