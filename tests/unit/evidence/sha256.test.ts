import { expect, test } from 'vitest';
import { sha256 } from '../../../src/evidence/sha256.js';

test.each([
  ['nothing', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['the example of the standard', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('hashes %s', (_name, text, hash) => expect(sha256(text)).toBe(hash));

test('hashes a text as its UTF-8 bytes', () => expect(sha256('读书😀')).toBe(sha256(Buffer.from('读书😀', 'utf8'))));

test('tells texts apart that differ in one unit', () => expect(sha256('读书')).not.toBe(sha256('读 书')));
