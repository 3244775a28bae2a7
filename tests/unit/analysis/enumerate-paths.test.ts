import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enumeratePaths, type Walk } from '../../../src/analysis/enumerate-paths.js';
import { forAll } from '../../support/for-all.js';

/** Walks a graph given as lists of followers; never twice to one step. */
function walk(edges: Readonly<Record<string, string>>, rest: Partial<Walk<string>> = {}) {
  const next = (path: readonly string[]) =>
    [...(edges[path.at(-1) ?? ''] ?? '')].filter((step) => !path.includes(step));
  const { paths, ...cuts } = enumeratePaths({ starts: ['a'], next, maxLength: 9, maxPaths: 99, ...rest });
  return { paths: paths.map((path) => path.join('')), ...cuts };
}

const COMPLETE = { cutByLength: 0, cutByCount: false };
const DIAMOND = { a: 'bc', b: 'd', c: 'd', d: 'ef' };

describe('enumeratePaths', () => {
  test('gives every path to where it ends, depth first in the order of the steps', () =>
    expect(walk(DIAMOND)).toEqual({ paths: ['abde', 'abdf', 'acde', 'acdf'], ...COMPLETE }));

  test('begins at every start in turn', () =>
    expect(walk(DIAMOND, { starts: ['d', 'c'] })).toEqual({ paths: ['de', 'df', 'cde', 'cdf'], ...COMPLETE }));

  test('gives nothing where there is no start', () =>
    expect(walk(DIAMOND, { starts: [] })).toEqual({ paths: [], ...COMPLETE }));

  test('gives a start that nothing follows', () =>
    expect(walk({}, { starts: ['x'] })).toEqual({ paths: ['x'], ...COMPLETE }));

  test('gives only the wanted paths, also those that could go on', () => {
    const isWanted = (path: readonly string[]) => path.at(-1) === 'd' || path.at(-1) === 'f';
    expect(walk(DIAMOND, { isWanted })).toEqual({ paths: ['abd', 'abdf', 'acd', 'acdf'], ...COMPLETE });
  });

  test('cuts paths at the greatest length and counts those that would have gone on', () =>
    expect(walk({ a: 'bc', b: 'd', d: 'e' }, { maxLength: 2 })).toEqual({
      paths: ['ab', 'ac'],
      cutByLength: 1,
      cutByCount: false,
    }));

  test('cuts nothing where the longest path just fits', () =>
    expect(walk({ a: 'b', b: 'c' }, { maxLength: 3 })).toEqual({ paths: ['abc'], ...COMPLETE }));

  test('leaves out a cut path that is not wanted, but counts it', () =>
    expect(walk({ a: 'b', b: 'c' }, { maxLength: 2, isWanted: (path) => path.at(-1) === 'c' })).toEqual({
      paths: [],
      cutByLength: 1,
      cutByCount: false,
    }));

  test('stops at the greatest number of paths and says that there are more', () =>
    expect(walk(DIAMOND, { maxPaths: 3 })).toEqual({
      paths: ['abde', 'abdf', 'acde'],
      cutByLength: 0,
      cutByCount: true,
    }));

  test('does not say so where there are exactly as many', () =>
    expect(walk(DIAMOND, { maxPaths: 4 })).toMatchObject({ cutByCount: false }));
});

describe('in any graph', () => {
  const followers = fc.subarray([...'abcd']).map((steps) => steps.join(''));
  const edges = fc.record({ a: followers, b: followers, c: followers, d: followers });
  const maxLength = fc.integer({ min: 1, max: 5 });

  test('every path follows the edges, no path comes twice, and none is too long', () => {
    forAll([edges, maxLength], (graph, longest) => {
      const { paths } = walk(graph, { maxLength: longest });
      expect(new Set(paths).size).toBe(paths.length);
      for (const path of paths) {
        const steps = [...path] as (keyof typeof graph)[];
        expect(steps.slice(1).every((step, index) => graph[steps[index] ?? 'a'].includes(step))).toBe(true);
        expect(steps.length).toBeLessThanOrEqual(longest);
      }
    });
  });

  test('a lower limit gives the first of the paths that a higher one gives', () => {
    forAll([edges, fc.integer({ min: 0, max: 5 })], (graph, maxPaths) => {
      const all = walk(graph).paths;
      const some = walk(graph, { maxPaths });
      expect(some.paths).toEqual(all.slice(0, maxPaths));
      expect(some.cutByCount).toBe(all.length > maxPaths);
    });
  });
});
