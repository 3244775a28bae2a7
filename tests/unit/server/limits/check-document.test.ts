import { expect, test } from 'vitest';
import { checkDocument } from '../../../../src/server/limits/check-document.js';
import { DEFAULT_LIMITS, type Limits } from '../../../../src/server/limits.js';

function findCode(source: string, limits: Partial<Limits>): unknown {
  try {
    checkDocument(source, { ...DEFAULT_LIMITS, ...limits });
    return 'passed';
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
}

const FRAGMENTS = 'fragment F on T { b { c } } fragment G on T { d @skip(if: true) ...F }';

test.each<[keyof Limits, number, string, string]>([
  ['tokens', 4, '{ a b }', 'DOCUMENT_TOO_LARGE'],
  ['tokens', 8, '{ a(x: "one token") }', 'DOCUMENT_TOO_LARGE'],
  ['depth', 3, '{ a { b { c } } }', 'DOCUMENT_TOO_DEEP'],
  ['depth', 3, `{ a { ...G } } ${FRAGMENTS}`, 'DOCUMENT_TOO_DEEP'],
  ['depth', 2, '{ a { ... { ... on T { b } } } }', 'DOCUMENT_TOO_DEEP'],
  ['depth', 2, 'query A { a } query B { a { b } } query C { a }', 'DOCUMENT_TOO_DEEP'],
  ['selections', 3, '{ a b { c } }', 'TOO_MANY_SELECTIONS'],
  ['selections', 12, `{ a { ...G ...F ...F } } ${FRAGMENTS}`, 'TOO_MANY_SELECTIONS'],
  ['rootFields', 2, '{ a b }', 'TOO_MANY_ROOT_FIELDS'],
  ['rootFields', 3, '{ a ...R } fragment R on T { b c { d e } }', 'TOO_MANY_ROOT_FIELDS'],
  ['aliases', 2, '{ x: a y: a z }', 'TOO_MANY_ALIASES'],
  ['aliases', 2, '{ ...R a { ...R } } fragment R on T { x: b }', 'TOO_MANY_ALIASES'],
  ['directives', 1, `{ a { ...G } } ${FRAGMENTS}`, 'TOO_MANY_DIRECTIVES'],
])('%s: takes %i, refuses one less', (limit, size, source, code) => {
  expect(findCode(source, { [limit]: size })).toBe('passed');
  expect(findCode(source, { [limit]: size - 1 })).toBe(code);
});

test.each([
  '{ ...A } fragment A on T { ...A }',
  '{ ...A } fragment A on T { b { ...B } } fragment B on T { ... on T { ...C } } fragment C on T { ...A }',
  '{ a } fragment A on T { ...B } fragment B on T { ...A }',
])('refuses a circle of fragments: %s', (source) => expect(findCode(source, {})).toBe('FRAGMENT_CYCLE'));

test.each(['{', 'not GraphQL', '{ a "', '', '\u0000', 'type T { a: Int }', '{ ...Missing }', '{ a(x: "\\ud800") }'])(
  'leaves what is wrong as GraphQL to graphql-js: %j',
  (source) => expect(findCode(source, {})).toBe('passed'),
);
