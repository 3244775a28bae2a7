import { describe, expect, test } from 'vitest';
import { Random } from '../../../src/synthetic/random.js';

function draw(count: number, ...seed: (string | number)[]): number[] {
  const random = new Random(...seed);
  return Array.from({ length: count }, () => random.next());
}

describe('a stream of random numbers', () => {
  test('is the same for the same seed, on every machine', () => {
    expect(draw(3, 'one', 7)).toEqual(draw(3, 'one', 7));
    expect(draw(3, 'one', 7).map((number) => number.toFixed(6))).toEqual(['0.991848', '0.774550', '0.324938']);
  });

  test('is another one for another seed, part by part', () => {
    expect(draw(3, 'one', 7)).not.toEqual(draw(3, 'one', 8));
    expect(draw(3, 'one', 7)).not.toEqual(draw(3, 'two', 7));
  });

  test('fills the range evenly', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const number of draw(100_000, 'even'))
      tenths[Math.floor(number * 10)] = (tenths[Math.floor(number * 10)] ?? 0) + 1;
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  test('has power-law sizes: doubling a size divides how many are larger by 2 to the exponent', () => {
    const random = new Random('power');
    const sizes = Array.from({ length: 200_000 }, () => random.pareto(1.4, 1_000_000));
    const larger = (size: number) => sizes.filter((other) => other >= size).length;
    for (const size of [2, 4, 8, 16, 32]) {
      expect(larger(size) / larger(size * 2)).toBeGreaterThan(2 ** 1.4 * 0.85);
      expect(larger(size) / larger(size * 2)).toBeLessThan(2 ** 1.4 * 1.15);
    }
  });

  test('keeps whole numbers inside their bounds', () => {
    const random = new Random('bounds');
    const numbers = Array.from({ length: 10_000 }, () => random.between(3, 6));
    expect([...new Set(numbers)].sort()).toEqual([3, 4, 5, 6]);
    expect(Math.max(...Array.from({ length: 10_000 }, () => random.skewed(5, 2)))).toBe(4);
  });
});
