import { expect, test } from 'vitest';
import { checkVariables } from '../../../../src/server/limits/check-variables.js';
import { DEFAULT_LIMITS, type Limits } from '../../../../src/server/limits.js';

function findMessage(variables: Record<string, unknown>, limits: Partial<Limits>): string {
  try {
    checkVariables(variables, { ...DEFAULT_LIMITS, ...limits });
    return 'passed';
  } catch (error) {
    return (error as Error).message;
  }
}

test.each<[keyof Limits, number, Record<string, unknown>, string]>([
  ['variables', 2, { a: 1, b: 2 }, 'The variables hold 2 variables; the limit is 1. Send less at once.'],
  [
    'variableDepth',
    3,
    { a: { b: [{}] } },
    'The variables hold lists or objects nested too deeply; the limit is 2. Send less at once.',
  ],
  ['variableValues', 6, { a: [1, 2, { b: 3 }] }, 'too many values'],
  ['variableCharacters', 9, { name: 'abc', b: 'd' }, 'too many characters'],
])('%s: takes %i, refuses one less', (limit, size, variables, message) => {
  const needed = limit === 'variableValues' ? countAll(variables) : size;
  expect(findMessage(variables, { [limit]: needed })).toBe('passed');
  expect(findMessage(variables, { [limit]: needed - 1 })).toContain(message);
});

test('takes Chinese, emoji and every kind of scalar', () => {
  expect(findMessage({ a: '辽科协发〔2020〕3号 🏃', b: null, c: true, d: 1.5, e: [] }, {})).toBe('passed');
});

function countAll(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const keys = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, inner) => sum + 1 + countAll(inner), keys);
}
