import { GraphQLError, locatedError, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { EnvironmentError, UsageError } from '../../../src/errors.js';
import { DatabaseError } from '../../../src/graph/database-error.js';
import { addReference, maskError } from '../../../src/server/mask-error.js';

const INTERNAL = {
  message: 'The server failed on this request; nothing is wrong with the request itself.',
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
};

describe('maskError', () => {
  test.each([
    ['an error', new Error('MATCH (n) at bolt://10.0.0.1')],
    ['a GraphQL error without a code', new GraphQLError('Cannot return null for Query.secret.')],
    ['text', 'thrown text'],
    ['nothing', undefined],
    ['an error of a driver', Object.assign(new Error('password'), { code: 'Neo.ClientError' })],
    ['an error marked internal', new GraphQLError('secret', { extensions: { code: 'INTERNAL_SERVER_ERROR' } })],
  ])('hides %s', (_name, error) => expect(maskError(error)).toEqual(INTERNAL));

  test('keeps the place where a resolver failed', () => {
    const [node] = parse('{ a }').definitions;
    const error = locatedError(new Error('secret'), node, ['a', 0]);
    expect(maskError(error)).toEqual({ ...INTERNAL, locations: [{ line: 1, column: 1 }], path: ['a', 0] });
  });

  test('keeps code, message and extensions of our own errors, not their HTTP part or stack', () => {
    const own = new GraphQLError('Too far.', {
      extensions: { code: 'BAD_CURSOR', hint: 1, http: { status: 400 }, stacktrace: ['secret'] },
    });
    const expected = { message: 'Too far.', path: ['a'], extensions: { code: 'BAD_CURSOR', hint: 1 } };
    expect(maskError(locatedError(own, undefined, ['a']))).toEqual(expected);
  });

  test('replaces the message of a database error', () => {
    const error = new DatabaseError('CONSTRAINT_VIOLATED', 'Node(1) at 10.0.0.1 …', false, new Error('driver'));
    expect(maskError(locatedError(error, undefined, ['a']))).toEqual({
      message: 'The database refused a value that must be unique.',
      path: ['a'],
      extensions: { code: 'CONSTRAINT_VIOLATED' },
    });
  });

  test('keeps code and message of wrong usage, not of what is broken around us', () => {
    const wrong = new UsageError('The value 0 of "first" is not from 1 to 100.');
    expect(maskError(locatedError(wrong, undefined, ['a']))).toEqual({
      message: 'The value 0 of "first" is not from 1 to 100.',
      path: ['a'],
      extensions: { code: 'WRONG_USAGE' },
    });
    expect(maskError(new EnvironmentError('JAVA_MISSING', 'No Java in /usr/lib/jvm.'))).toEqual(INTERNAL);
  });

  test('takes wrong arguments that execution finds for the client’s', () => {
    const error = new GraphQLError('Argument "first" of non-null type "Int!" must not be null.');
    expect(maskError(error).extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});

test('only internal errors get a reference', () => {
  expect(addReference(INTERNAL, 'r1').extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', reference: 'r1' });
  const other = { message: 'x', extensions: { code: 'BAD_CURSOR' } };
  expect(addReference(other, 'r1')).toBe(other);
});
