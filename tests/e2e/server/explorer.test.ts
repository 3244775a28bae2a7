import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseQuestion } from '../../../src/questions/parse-question.js';
import { buildTestSchema } from './support/build-test-schema.js';
import { startTestServer, type TestServer } from './support/start-test-server.js';

const questions = [
  'query First { greeting }',
  'query Second { self { greeting } }',
  'query Third { greeting(name: "</script> \u2028") }',
].map((query, index) =>
  parseQuestion(
    `Q${index}`,
    `# zh: 问？\n# en: What?\n# row: an answer\n${query}\n`,
    buildTestSchema({ calls: [], scopes: [] }),
  ),
);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ questions });
});
afterAll(() => server.api.close());

async function openPage() {
  const response = await fetch(server.at(''), { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
  return { response, page: await response.text() };
}

test('a browser gets the page, with every file from this server', async () => {
  const { response, page } = await openPage();
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page).not.toMatch(/https?:\/\//);
  const files = [...page.matchAll(/(?:src|href)="(graphiql\/[^"]+)"/g)].map(([, path]) => path ?? '');
  expect(files).toHaveLength(6);
  for (const path of files) {
    const file = await fetch(server.at(path));
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe(
      path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
    );
    expect((await file.text()).length).toBeGreaterThan(50);
  }
});

test('the page allows scripts of this server only, and no frame around it', async () => {
  const { response, page } = await openPage();
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
});

test('it opens with the saved questions, and they answer', async () => {
  const script = await (await fetch(server.at('graphiql/start.js'))).text();
  const tabs = JSON.parse(/defaultTabs: (\[.*\]) \};/s.exec(script)?.[1] ?? '') as { query: string }[];
  expect(tabs.map(({ query }) => query)).toEqual(questions.map(({ text }) => text));
  for (const { query } of tabs) {
    const answer = await server.ask(query);
    expect(answer.body.errors).toBeUndefined();
  }
});

test('whoever does not ask for a page gets JSON', async () => {
  const response = await fetch(server.at(''));
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

test('no path leads out of the list of files', async () => {
  for (const path of ['graphiql/%2e%2e/main.js', 'graphiql/package.json', 'graphiql/']) {
    expect((await fetch(server.at(path))).status).toBe(404);
  }
});
