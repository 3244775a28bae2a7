import { GraphQLError } from 'graphql';
import { XielianError } from '../../errors.js';
import { DatabaseError } from '../../graph/database-error.js';

/**
 * Thrown where an answer needs what only ordinary execution gives: a refusal, an error at its place, a fact that is closed.
 * The field is then answered by the stepwise resolvers, so that such things are said in one place alone.
 */
export class NotPlanned extends Error {
  override readonly name = 'NotPlanned';
}

/** Whatever ordinary execution would find too, and say where it stands. A failure of the database is not asked for twice. */
export function isLeftToOrdinaryExecution(error: unknown): boolean {
  if (error instanceof DatabaseError) return false;
  return error instanceof NotPlanned || error instanceof XielianError || error instanceof GraphQLError;
}
