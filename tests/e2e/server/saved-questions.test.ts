import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseQuestion } from '../../../src/questions/parse-question.js';
import { buildTestSchema } from './support/build-test-schema.js';
import { readAnswer, startTestServer, type TestServer } from './support/start-test-server.js';

const schema = buildTestSchema({ calls: [], scopes: [] });
const HEADER = '# zh: 谁？\n# en: Who?\n# row: a greeting\n';
const greeting = parseQuestion(
  'Q01',
  `${HEADER}query Greet($name: String = "云州") { greeting(name: $name) }\n`,
  schema,
);
const many = parseQuestion(
  'Q02',
  `${HEADER}query Many($first: Int! = 2) { organizations(first: $first) { nodes { name } } }\n`,
  schema,
);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ questions: [greeting, many] });
});
afterAll(() => server.api.close());

const post = (body: object) => server.post(JSON.stringify(body));
const get = (parameters: string | Record<string, string>, headers = { 'apollo-require-preflight': '1' }) =>
  fetch(server.at(`graphql?${new URLSearchParams(parameters)}`), { headers }).then(readAnswer);

describe('a saved question is asked', () => {
  test.each([
    ['by its name', { documentId: 'Q01' }],
    ['by the hash of its text', { documentId: greeting.id }],
    ['with its own text beside', { documentId: 'Q01', query: greeting.text }],
    ['with its operation named', { documentId: 'Q01', operationName: 'Greet' }],
  ])('%s', async (_how, body) => {
    expect((await post(body)).body.data).toEqual({ greeting: '你好，云州' });
  });

  test('with other values', async () => {
    const variables = { name: '云泽' };
    expect((await post({ documentId: 'Q01', variables })).body.data).toEqual({ greeting: '你好，云泽' });
    const search = { documentId: 'Q01', variables: JSON.stringify(variables) };
    expect((await get(search)).body.data).toEqual({ greeting: '你好，云泽' });
  });

  test('by GET, as the hash too', async () => {
    expect((await get({ documentId: 'Q01' })).body.data).toEqual({ greeting: '你好，云州' });
    expect((await get({ documentId: greeting.id })).body.data).toEqual({ greeting: '你好，云州' });
  });
});

describe('it is refused, and no resolver runs', () => {
  test.each([
    [
      'an unknown name',
      { documentId: 'Q03' },
      404,
      'PERSISTED_DOCUMENT_NOT_FOUND',
      'No saved question has the id "Q03"; did you mean "Q01"?',
    ],
    [
      'an id that resembles none',
      { documentId: 'introspection' },
      404,
      'PERSISTED_DOCUMENT_NOT_FOUND',
      'No saved question has the id "introspection"; "/questions" lists them all.',
    ],
    [
      'the hash of another wording',
      { documentId: `sha256:${'0'.repeat(64)}` },
      404,
      'PERSISTED_DOCUMENT_NOT_FOUND',
      undefined,
    ],
    [
      'a very long id',
      { documentId: 'Q'.repeat(100_000) },
      404,
      'PERSISTED_DOCUMENT_NOT_FOUND',
      `No saved question has the id "${'Q'.repeat(80)}…"; "/questions" lists them all.`,
    ],
    [
      'an id beside another query',
      { documentId: 'Q01', query: '{ greeting }' },
      400,
      'DOCUMENT_ID_MISMATCH',
      'The query is not the text of the saved question Q01; send the documentId or the query.',
    ],
    ['an id that is no text', { documentId: 1 }, 400, 'BAD_REQUEST', 'Give one documentId, as a text.'],
    [
      'values that it does not take',
      { documentId: 'Q02', variables: { first: 'two' } },
      200,
      'BAD_USER_INPUT',
      undefined,
    ],
    [
      'more objects than any query may ask for',
      { documentId: 'Q02', variables: { first: 30_000 } },
      400,
      'COST_LIMIT_EXCEEDED',
      undefined,
    ],
  ])('for %s', async (_what, body, status, code, message) => {
    server.calls = [];
    const answer = await post(body);
    expect([answer.status, answer.code]).toEqual([status, code]);
    if (message !== undefined) expect(answer.body.errors?.[0]?.message).toBe(message);
    expect(server.calls).toEqual([]);
  });

  test('for two ids, or an id beside another query, in a GET', async () => {
    server.calls = [];
    const answers = [
      await get('documentId=Q01&documentId=Q02'),
      await get({ documentId: 'Q01', query: '{ greeting }' }),
    ];
    expect(answers.map(({ status, code }) => [status, code])).toEqual([
      [400, 'BAD_REQUEST'],
      [400, 'DOCUMENT_ID_MISMATCH'],
    ]);
    expect(server.calls).toEqual([]);
  });

  test('for a GET that any page could send', async () => {
    server.calls = [];
    const answer = await get({ documentId: 'Q01' }, {} as never);
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
    expect(server.calls).toEqual([]);
  });
});

describe('/questions', () => {
  const list = {
    questions: [
      {
        name: 'Q01',
        id: greeting.id,
        asks: { zh: '谁？', en: 'Who?' },
        row: 'a greeting',
        variables: [{ name: 'name', type: 'String', default: '云州' }],
      },
      {
        name: 'Q02',
        id: many.id,
        asks: { zh: '谁？', en: 'Who?' },
        row: 'a greeting',
        variables: [{ name: 'first', type: 'Int!', default: 2 }],
      },
    ],
  };

  test('lists what can be asked, with the variables', async () => {
    const response = await fetch(server.at('questions'));
    expect([response.status, await response.json()]).toEqual([200, list]);
  });

  test('takes GET only', async () => {
    expect((await fetch(server.at('questions'), { method: 'POST' })).status).toBe(405);
  });

  test('is there in production too, where the schema is hidden and the questions are answered', async () => {
    const hidden = await startTestServer({ questions: [greeting, many], production: true });
    try {
      expect(await (await fetch(hidden.at('questions'))).json()).toEqual(list);
      const answer = await hidden.post(JSON.stringify({ documentId: 'Q01' }));
      expect(answer.body.data).toEqual({ greeting: '你好，云州' });
    } finally {
      await hidden.api.close();
    }
  });
});
