import type { GraphQLError } from 'graphql';
import { createRefusal } from '../create-refusal.js';
import type { Limits } from '../limits.js';

const LONE_SURROGATE_OR_NUL = /[\p{Surrogate}\0]/u;

/** Refuses variables that graphql-js should not meet: it walks them by recursion. */
export function checkVariables(variables: Readonly<Record<string, unknown>>, limits: Limits): void {
  const count = Object.keys(variables).length;
  if (count > limits.variables) throw tooLarge(`${count} variables`, limits.variables);
  let values = 0;
  let characters = 0;
  for (const value of walkValues(variables, limits.variableDepth)) {
    values += 1;
    if (values > limits.variableValues) throw tooLarge('too many values', limits.variableValues);
    if (typeof value !== 'string') continue;
    if (LONE_SURROGATE_OR_NUL.test(value)) throw malformed('a NUL character or half of a surrogate pair');
    characters += value.length;
    if (characters > limits.variableCharacters) throw tooLarge('too many characters', limits.variableCharacters);
  }
}

/** Every key and value, level by level, without recursion. */
function* walkValues(root: object, maxDepth: number): Generator<unknown> {
  let level: object[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) throw tooLarge('lists or objects nested too deeply', maxDepth);
    for (const parent of level) yield* listKeys(parent);
    const values: unknown[] = level.flatMap((parent) => Object.values(parent));
    yield* values;
    level = values.filter((value) => typeof value === 'object' && value !== null);
  }
}

function listKeys(parent: object): string[] {
  if (Array.isArray(parent)) return [];
  const keys = Object.keys(parent);
  if (keys.includes('__proto__')) throw malformed('the key "__proto__"');
  return keys;
}

function tooLarge(what: string, limit: number): GraphQLError {
  return createRefusal({
    code: 'VARIABLES_TOO_LARGE',
    status: 400,
    message: `The variables hold ${what}; the limit is ${limit}. Send less at once.`,
  });
}

function malformed(what: string): GraphQLError {
  return createRefusal({
    code: 'BAD_USER_INPUT',
    status: 400,
    message: `The variables hold ${what}, which no argument takes.`,
  });
}
