import type { GraphQLError } from 'graphql';
import { createRefusal } from '../create-refusal.js';
import type { Limits } from '../limits.js';

const LONE_SURROGATE_OR_NUL = /[\p{Surrogate}\0]/u;

/** Refuses variables that graphql-js should not meet. It walks without recursion: their depth is what we distrust. */
export function checkVariables(variables: Readonly<Record<string, unknown>>, limits: Limits): void {
  const names = Object.keys(variables);
  if (names.length > limits.variables) throw tooLarge(`${names.length} variables`, `${limits.variables}`);
  const open: { value: unknown; depth: number }[] = [{ value: variables, depth: 0 }];
  let values = -1;
  let characters = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    values += 1;
    if (values > limits.variableValues) throw tooLarge('too many values', `${limits.variableValues} in all variables`);
    if (typeof value === 'string') characters += checkText(value);
    else if (typeof value === 'object' && value !== null) {
      if (depth > limits.variableDepth) throw tooLarge('lists or objects nested too deeply', `${limits.variableDepth}`);
      const isList = Array.isArray(value);
      for (const [key, inner] of Object.entries(value)) {
        if (!isList) characters += checkText(key);
        open.push({ value: inner, depth: depth + 1 });
      }
    }
    if (characters > limits.variableCharacters)
      throw tooLarge('too much text', `${limits.variableCharacters} characters`);
  }
}

function checkText(text: string): number {
  if (text === '__proto__') throw malformed('the key or value "__proto__"');
  if (LONE_SURROGATE_OR_NUL.test(text)) throw malformed('a NUL character or half of a surrogate pair');
  return text.length;
}

function tooLarge(what: string, limit: string): GraphQLError {
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
