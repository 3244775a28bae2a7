import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './support/start-test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.api.close());

const ECHO = 'query Echo($values: [String!], $tree: Tree) { echo(values: $values, tree: $tree) }';

function post(variables: string) {
  return server.post(`{ "query": ${JSON.stringify(ECHO)}, "variables": ${variables} }`);
}

const hostile: [string, string, number, string][] = [
  ['20,000 deep', `{"tree":${'{"left":'.repeat(20_000)}null${'}'.repeat(20_000)}}`, 400, 'VARIABLES_TOO_LARGE'],
  ['a list 20,000 deep', `{"values":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 400, 'VARIABLES_TOO_LARGE'],
  ['200,000 items', `{"values":[${Array(200_000).fill('"a"').join()}]}`, 400, 'VARIABLES_TOO_LARGE'],
  ['5 MB', `{"values":["${'a'.repeat(5_000_000)}"]}`, 413, 'REQUEST_TOO_LARGE'],
  ['500 kB in one string', `{"values":["${'a'.repeat(500_000)}"]}`, 400, 'VARIABLES_TOO_LARGE'],
  [
    '51 variables',
    `{${Array.from({ length: 51 }, (_item, index) => `"v${index}":1`).join()}}`,
    400,
    'VARIABLES_TOO_LARGE',
  ],
  ['a prototype', '{"__proto__":{"polluted":true}}', 400, 'BAD_USER_INPUT'],
  ['an inner prototype', '{"tree":{"__proto__":{"polluted":true}}}', 400, 'BAD_USER_INPUT'],
  ['half a surrogate pair', '{"values":["\\ud800"]}', 400, 'BAD_USER_INPUT'],
  ['a NUL', '{"values":["\\u0000"]}', 400, 'BAD_USER_INPUT'],
  ['a list', '["values"]', 400, 'BAD_REQUEST'],
  ['text', '"{}"', 400, 'BAD_REQUEST'],
];

test.each(hostile)('refuses variables with %s', async (_name, variables, status, code) => {
  server.calls = [];
  const answer = await post(variables);
  expect({ status: answer.status, code: answer.code }).toEqual({ status, code });
  expect(server.calls).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect((await post('{"values":["a","b"]}')).body.data).toEqual({ echo: 2 });
});

test('refuses deep variables of a GET as well', async () => {
  const variables = `{"tree":${'{"left":'.repeat(200)}null${'}'.repeat(200)}}`;
  const search = new URLSearchParams({ query: ECHO, variables });
  const response = await fetch(`${server.url}?${search}`, { headers: { 'apollo-require-preflight': '1' } });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('VARIABLES_TOO_LARGE');
});

test('calls a value of the wrong type bad input, however it is found out', async () => {
  const wrong = [
    await server.ask('query ($of: Shade!) { shade(of: $of) }', { of: 'BRIGH' }),
    await server.ask('query ($of: Shade!) { shade(of: $of) }'),
    await server.ask(
      'query ($name: String) { self { organizations(first: 1) { nodes { name } } } greeting(name: $name) }',
      { name: 1 },
    ),
  ];
  expect(wrong.map(({ code }) => code)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT', 'BAD_USER_INPUT']);
});
