import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { XielianError } from '../errors.js';
import { DatabaseError, type DatabaseErrorCode } from '../graph/database-error.js';

export const INTERNAL_ERROR_CODE = 'INTERNAL_SERVER_ERROR';

/** What a client is told: our own messages name addresses and statements, which are for the log alone. */
const DATABASE_MESSAGES: Readonly<Record<DatabaseErrorCode, string>> = {
  DATABASE_UNAVAILABLE: 'The database cannot be reached at the moment; try again shortly.',
  DATABASE_REFUSED_LOGIN: 'The server cannot log in to its database; its operator has to check the credentials.',
  DATABASE_OVERLOADED: 'The database has no free worker at the moment; try again shortly.',
  DEADLINE_EXCEEDED: 'The answer took longer than the deadline allows; ask for less, or for fewer at once.',
  REQUEST_CANCELLED: 'The request was cancelled before its answer was complete.',
  TOO_EXPENSIVE: 'The answer needs more memory than the database allows; ask for less at once.',
  CONSTRAINT_VIOLATED: 'The database refused a value that must be unique.',
  DATABASE_FAILED: 'The database failed while it worked on this answer; try again, and report it if it stays.',
};

/** What `XielianError` calls wrong usage: over GraphQL, the caller's. Other failures of ours name what only we may know. */
const WRONG_USAGE = 2;

/**
 * The public shape of any error, and the only way out for one. GraphQL errors with a code and wrong usage keep code and
 * message, failures of the database keep their code under a safe message, and everything else is an internal error.
 */
export function maskError(error: unknown): GraphQLFormattedError {
  const thrown = findThrown(error);
  const place = error instanceof GraphQLError ? toPlace(error) : {};
  if (thrown instanceof DatabaseError) {
    return { message: DATABASE_MESSAGES[thrown.code], ...place, extensions: { code: thrown.code } };
  }
  if (thrown instanceof XielianError && thrown.exitCode === WRONG_USAGE) {
    return { message: thrown.message, ...place, extensions: { code: thrown.code } };
  }
  if (thrown instanceof GraphQLError) {
    const { http: _http, stacktrace: _stacktrace, ...extensions } = thrown.extensions;
    const code = typeof extensions.code === 'string' ? extensions.code : codeOfUncoded(thrown);
    if (code !== INTERNAL_ERROR_CODE) return { message: thrown.message, ...place, extensions: { ...extensions, code } };
  }
  return {
    message: 'The server failed on this request; nothing is wrong with the request itself.',
    ...place,
    extensions: { code: INTERNAL_ERROR_CODE },
  };
}

/** Internal errors name the request, so that a report can be found in the log. */
export function addReference(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  if (error.extensions?.code !== INTERNAL_ERROR_CODE) return error;
  return { ...error, extensions: { ...error.extensions, reference: requestId } };
}

/** graphql-js wraps whatever a resolver threw; the wrapper only adds the place. */
export function findThrown(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || error.extensions.code !== undefined) return error;
  return error.originalError === undefined ? error : findThrown(error.originalError);
}

function toPlace(error: GraphQLError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return {
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    ...(error.path === undefined ? {} : { path: error.path }),
  };
}

/** graphql-js finds some wrong arguments only while it executes and gives those errors no code: they are the client's. */
function codeOfUncoded(error: GraphQLError): string {
  return error.message.startsWith('Argument "') ? 'BAD_USER_INPUT' : INTERNAL_ERROR_CODE;
}
