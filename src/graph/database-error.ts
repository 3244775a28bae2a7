import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { XielianError } from '../errors.js';

export type DatabaseErrorCode =
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_REFUSED_LOGIN'
  | 'DATABASE_OVERLOADED'
  | 'DEADLINE_EXCEEDED'
  | 'REQUEST_CANCELLED'
  | 'TOO_EXPENSIVE'
  | 'CONSTRAINT_VIOLATED'
  | 'DATABASE_FAILED';

/** A failure of the database under its own name. The driver's error is kept as `cause` and never shown to a client. */
export class DatabaseError extends XielianError {
  override readonly name = 'DatabaseError';
  readonly code: DatabaseErrorCode;
  readonly exitCode = 3;
  /** True where the same statement may succeed when it is sent again. */
  readonly retryable: boolean;
  constructor(code: DatabaseErrorCode, message: string, retryable: boolean, cause: unknown) {
    super(message, { cause });
    this.code = code;
    this.retryable = retryable;
  }
}

interface Naming {
  readonly when: RegExp;
  /** Told by its words, where neither code nor status names the failure. */
  readonly says?: RegExp;
  readonly code: DatabaseErrorCode;
  readonly message: (uri: string, error: Neo4jError) => string;
  readonly retryable?: boolean;
}

/** First match wins; `when` is matched against "code gqlStatus". */
const NAMINGS: readonly Naming[] = [
  {
    when: /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/,
    code: 'DATABASE_REFUSED_LOGIN',
    message: (uri) => `Neo4j at ${uri} refused the user name or password; check NEO4J_USER and NEO4J_PASSWORD.`,
    retryable: false,
  },
  {
    when: /ServiceUnavailable|SessionExpired|DatabaseUnavailable|Database\.DatabaseNotFound/,
    code: 'DATABASE_UNAVAILABLE',
    message: (uri) => `Neo4j at ${uri} cannot be reached; start it, or check NEO4J_URI and NEO4J_DATABASE.`,
  },
  {
    when: /TransactionTimedOut|50N00 timeout/,
    code: 'DEADLINE_EXCEEDED',
    message: () => 'The database needed longer than the deadline allows; ask for less, or for fewer at once.',
    retryable: false,
  },
  {
    when: /MemoryPoolOutOfMemory|51N73|OutOfMemory/,
    code: 'TOO_EXPENSIVE',
    message: () => 'The statement needed more memory than the database allows; ask for less at once.',
    retryable: false,
  },
  {
    when: /Procedure\.ProcedureCallFailed/,
    code: 'DATABASE_FAILED',
    message: (_uri, error) =>
      `A procedure of the database failed; where it misses an index, run \`xielian load\`: ${error.message}`,
    retryable: false,
  },
  {
    // A missing worker comes with the status 50N42, as every failure that got none of its own: a plan hint that cannot be kept, too.
    when: /NoThreadsAvailable|MaximumTransactionLimitReached|ThreadPool/,
    says: /^There are no available threads/,
    code: 'DATABASE_OVERLOADED',
    message: () => 'The database has no free worker for this statement; try again shortly.',
    retryable: true,
  },
  {
    when: /ConstraintValidationFailed/,
    code: 'CONSTRAINT_VIOLATED',
    message: (_uri, error) => `The database refused a value that must be unique: ${error.message}`,
    retryable: false,
  },
];

/** Gives any failure of the driver its name; an aborted signal always means that the caller went away. */
export function toDatabaseError(error: unknown, uri: string, signal?: AbortSignal): DatabaseError {
  if (error instanceof DatabaseError) return error;
  if (signal?.aborted) {
    const late = signal.reason instanceof Error && signal.reason.name === 'TimeoutError';
    return late
      ? new DatabaseError('DEADLINE_EXCEEDED', 'The answer took longer than the deadline allows.', false, error)
      : new DatabaseError(
          'REQUEST_CANCELLED',
          'The request was cancelled while the database worked on it.',
          false,
          error,
        );
  }
  if (!(error instanceof Neo4jError)) throw error;
  const subject = `${error.code} ${error.gqlStatus}`;
  const naming = NAMINGS.find(({ when, says }) => when.test(subject) || says?.test(error.message));
  const retryable = naming?.retryable ?? isRetryableError(error);
  return naming
    ? new DatabaseError(naming.code, naming.message(uri, error), retryable, error)
    : new DatabaseError('DATABASE_FAILED', `Neo4j answered ${error.code}: ${error.message}`, retryable, error);
}
