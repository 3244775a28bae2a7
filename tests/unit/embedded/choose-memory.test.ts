import { expect, test } from 'vitest';
import { chooseMemory } from '../../../src/embedded/choose-memory.js';

test.each([
  ['nothing yet', 0, 16_000, { heapMb: 1024, pageCacheMb: 256 }],
  ['a middle-sized store', 600, 16_000, { heapMb: 1024, pageCacheMb: 900 }],
  ['a big store', 4_000, 24_000, { heapMb: 2048, pageCacheMb: 6_000 }],
  ['a big store on a small machine', 4_000, 8_192, { heapMb: 2048, pageCacheMb: 2_048 }],
  ['a big store on a very small machine', 4_000, 2_000, { heapMb: 1024, pageCacheMb: 256 }],
])('%s gets what it can use, and no more than half of the machine', (_, storeMb, machineMb, memory) => {
  expect(chooseMemory(storeMb, machineMb)).toEqual(memory);
});
