import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { EnvironmentError } from '../../../src/errors.js';
import { sha256 } from '../../../src/evidence/sha256.js';
import { parseQuestion } from '../../../src/questions/parse-question.js';

const schema = buildSchema(`
  enum Shade { BRIGHT DARK }
  type Query { birds(shades: [Shade!], first: Int!, near: String): [String!]! }
`);
const HEADER = '# zh: 哪些鸟？\n# en: Which birds?\n# row: one bird\n';
const QUERY =
  'query Birds($shades: [Shade!]! = [BRIGHT, DARK], $first: Int! = 3, $near: String) { birds(shades: $shades, first: $first, near: $near) }\n';

test('a file becomes a question with its words, its id and its variables', () => {
  const { operation, ...question } = parseQuestion('B01', HEADER + QUERY, schema);
  expect(operation.name?.value).toBe('Birds');
  expect(question).toEqual({
    name: 'B01',
    id: `sha256:${sha256(HEADER + QUERY)}`,
    text: HEADER + QUERY,
    asks: { zh: '哪些鸟？', en: 'Which birds?' },
    row: 'one bird',
    variables: [
      { name: 'shades', type: '[Shade!]!', default: ['BRIGHT', 'DARK'] },
      { name: 'first', type: 'Int!', default: 3 },
      { name: 'near', type: 'String' },
    ],
  });
});

test('another wording has another id', () => {
  const ids = [QUERY, QUERY.replace('= 3', '= 4')].map((query) => parseQuestion('B01', HEADER + query, schema).id);
  expect(new Set(ids).size).toBe(2);
});

test.each([
  ['no header', QUERY, 'it does not begin with the lines "# zh: …", "# en: …" and "# row: …"'],
  ['lines in another order', HEADER.split('\n').reverse().join('\n') + QUERY, 'it does not begin with the lines'],
  ['a fourth comment', `${HEADER}# more\n${QUERY}`, 'it does not begin with the lines'],
  ['no GraphQL', `${HEADER}query {`, 'Syntax Error: Expected Name, found <EOF>'],
  ['an unknown field', `${HEADER}query Birds { fish }`, 'Cannot query field "fish" on type "Query"'],
  ['no name', `${HEADER}{ birds(first: 1) }`, 'it does not hold exactly one query with a name'],
  [
    'two queries',
    `${HEADER}query A { birds(first: 1) } query B { birds(first: 1) }`,
    'it does not hold exactly one query with a name',
  ],
])('a file with %s is refused by name', (_what, text, reason) => {
  const parse = () => parseQuestion('B01', text, schema);
  expect(parse).toThrow(EnvironmentError);
  expect(parse).toThrow(`The saved question B01 cannot be asked: ${reason}`);
  expect(parse).toThrow(/; restore questions\/B01\.graphql\.$/);
});
