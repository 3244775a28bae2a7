import { expect, test } from 'vitest';
import { refuseForeignHost } from '../../../../src/server/http/refuse-host.js';

test.each([
  'localhost',
  'localhost:4000',
  'LOCALHOST:4000',
  'app.localhost',
  '127.0.0.1:4000',
  '192.168.1.7:4000',
  '[::1]:4000',
  '[::1]',
  'graph.example.org',
  'Graph.Example.org:443',
])('%s is ours', (host) => {
  expect(() => refuseForeignHost(host, ['graph.example.org'])).not.toThrow();
});

test.each(['evil.example', 'localhost.evil.example:4000', 'notlocalhost', '127.0.0.1.evil.example', '', 'x@localhost'])(
  '%s is not',
  (host) => {
    expect(() => refuseForeignHost(host, ['graph.example.org'])).toThrow(/does not answer under the name/);
  },
);

test('any name is ours where none was set', () => {
  expect(() => refuseForeignHost('evil.example', undefined)).not.toThrow();
});

test('a client that names none is no browser', () => {
  expect(() => refuseForeignHost(undefined, [])).not.toThrow();
});
