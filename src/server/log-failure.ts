import type { Logger } from 'pino';
import { DatabaseError } from '../graph/database-error.js';
import { findThrown, INTERNAL_ERROR_CODE, maskError } from './mask-error.js';

/** Keeps in full what the client is not shown: internal errors and failures of the database. */
export function logFailure(logger: Logger, requestId: string, error: unknown): void {
  const thrown = findThrown(error);
  if (thrown instanceof DatabaseError) {
    if (thrown.code !== 'REQUEST_CANCELLED') logger.warn({ requestId, err: thrown }, 'database failure');
  } else if (maskError(error).extensions?.code === INTERNAL_ERROR_CODE) {
    logger.error({ requestId, err: thrown }, 'internal error');
  }
}
