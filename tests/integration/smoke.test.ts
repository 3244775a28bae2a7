import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../support/open-world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it('finds a document by any way of writing its number', async () => {
  const { document } = await world.ask<{ document: { title: string } }>(
    '{ document(by: { number: "辽科协发 [2020] 3 号" }) { ... on Document { title } } }',
  );
  expect(document.title).toMatch(/^关于做好新型冠状病毒/);
});
