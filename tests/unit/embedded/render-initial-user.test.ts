import { expect, test } from 'vitest';
import { renderInitialUser } from '../../../src/embedded/render-initial-user.js';

test('writes what neo4j-admin 5.26.30 writes for the same password and salt', () => {
  const salt = Buffer.from('1c73039983f4d11a611fcea6a5aa4df9cd71aa5f558abff38f573941b7556c8c', 'hex');
  expect(renderInitialUser('abcdefgh1', salt)).toBe(
    'neo4j:SHA-256,5c4af045353998da25c28e43fcf8c972c55c681542596964597806ebd1299b6d,' +
      '1c73039983f4d11a611fcea6a5aa4df9cd71aa5f558abff38f573941b7556c8c,1024:\n',
  );
});

test('draws another salt each time', () => {
  expect(renderInitialUser('abcdefgh1')).not.toBe(renderInitialUser('abcdefgh1'));
});
