import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { toDatabaseError } from '../../../src/graph/database-error.js';

const URI = 'bolt://127.0.0.1:7687';

/** A failure as the driver makes it from what the server sends. */
function failureOf(code: string, gqlStatus: string, message: string) {
  return new neo4j.Neo4jError(message, code, gqlStatus, `error: ${message}`);
}

test.each([
  ['ProtocolError', '50N42', 'There are no available threads to serve this request at the moment.', true],
  ['Neo.TransientError.Request.NoThreadsAvailable', '50N42', 'Busy.', true],
  ['Neo.TransientError.Transaction.MaximumTransactionLimitReached', '50N42', 'Too many.', true],
])('%s with the words "%s" is overload', (code, status, message, retryable) => {
  expect(toDatabaseError(failureOf(code, status, message), URI)).toMatchObject({
    code: 'DATABASE_OVERLOADED',
    retryable,
  });
});

test.each([
  ['Neo.ClientError.Schema.IndexNotFound', 'No such index: INDEX FOR (`n`:`Node`) ON (`n`.`x`)'],
  ['Neo.DatabaseError.Statement.ExecutionFailed', 'Failed to fulfil the hints of the query.'],
  ['Neo.ClientError.Statement.ParameterMissing', 'Expected parameter(s): There are no available threads'],
])('%s, which has the same status, is none', (code, message) => {
  expect(toDatabaseError(failureOf(code, '50N42', message), URI)).toMatchObject({
    code: 'DATABASE_FAILED',
    retryable: false,
  });
});
