import { expect, test } from 'vitest';
import { rememberDocuments } from '../../../../src/server/limits/remember-documents.js';

function startCounting() {
  const checked: string[] = [];
  const check = rememberDocuments((source) => {
    checked.push(source);
    if (source === 'bad') throw new Error('refused');
  });
  return { checked, check };
}

test('checks a document once', () => {
  const { checked, check } = startCounting();
  for (const source of ['a', 'b', 'a', 'b', 'a']) check(source);
  expect(checked).toEqual(['a', 'b']);
});

test('never remembers one that was refused', () => {
  const { check } = startCounting();
  expect(() => check('bad')).toThrow('refused');
  expect(() => check('bad')).toThrow('refused');
});

test('forgets the one not seen for longest', () => {
  const { checked, check } = startCounting();
  check('often');
  for (let index = 0; index < 1_500; index += 1) {
    check(`once ${index}`);
    check('often');
  }
  check('once 0');
  expect(checked.filter((source) => source === 'often')).toHaveLength(1);
  expect(checked.filter((source) => source === 'once 0')).toHaveLength(2);
});

test('does not keep long ones', () => {
  const { checked, check } = startCounting();
  const long = 'a'.repeat(100_000);
  check(long);
  check(long);
  expect(checked).toHaveLength(2);
});
