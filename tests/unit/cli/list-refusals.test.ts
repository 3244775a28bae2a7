import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { listRefusals } from '../../../src/cli/list-refusals.js';

const schema = buildSchema(`
  interface Refusal { message: String! }
  type NotFound implements Refusal { message: String!, nearest: [String!]! }
  type Ambiguous implements Refusal { message: String!, candidates: [Bird!]! }
  type ValidationFailed implements Refusal { message: String! }
  type Bird { name: String! }
  union Found = Bird | NotFound | Ambiguous | ValidationFailed
  type Query { bird: Found }
`);

test('an answer without refusals has none', () => {
  const data = { bird: { __typename: 'Bird', message: 'sings' }, birds: [{ __typename: 'NotFound' }], none: null };
  expect(listRefusals(data, schema)).toEqual({ fields: [], sentences: [] });
});

test('each refused field is named, each reason said once, with what would be found', () => {
  const missing = { __typename: 'NotFound', message: 'There is no 鹤.', nearest: ['白鹤', '黑鹤'] };
  const data = {
    first: missing,
    second: missing,
    third: {
      __typename: 'Ambiguous',
      message: '"鹤" can mean 2 birds.',
      candidates: [{ name: '白鹤' }, { name: '黑鹤' }],
    },
    fourth: { __typename: 'ValidationFailed', message: '"7" is no bird.' },
    fifth: { __typename: 'NotFound', message: 'There is no 龙.', nearest: [] },
    sixth: { __typename: 'Bird' },
  };
  expect(listRefusals(data, schema)).toEqual({
    fields: ['first', 'second', 'third', 'fourth', 'fifth'],
    sentences: [
      'There is no 鹤. Nearest: 白鹤, 黑鹤.',
      '"鹤" can mean 2 birds. Nearest: 白鹤, 黑鹤.',
      '"7" is no bird.',
      'There is no 龙.',
    ],
  });
});
