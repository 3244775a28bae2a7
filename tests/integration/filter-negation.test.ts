import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../support/open-world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function count(filter: string): Promise<number> {
  const { documents } = await world.ask<{ documents: { totalCount: number } }>(
    `{ documents(first: 1, filter: { ${filter} }) { totalCount } }`,
  );
  return documents.totalCount;
}

it.each([
  'titleContains: "通知"',
  'number: "辽科协发〔2020〕3号"',
  'from: "2020-02-01"',
  'unstated: NUMBER',
  'hasDirectives: true',
  'directive: { summaryContains: "科普" }',
  'held: true, kind: [NOTICE]',
  'or: [{ held: true }, { from: "2020-02-01" }]',
])('a document either meets { %s } or its negation, also where it lacks what is asked about', async (filter) => {
  const [met, all] = [await count(filter), await count('')];
  expect(met).toBeGreaterThan(0);
  expect(await count(`not: { ${filter} }`)).toBe(all - met);
});
