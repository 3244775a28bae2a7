/**
 * The root of every failure that xielian understands. The message is one sentence for a person: it names the value, the
 * place and the way out. `exitCode` is what a command ends with: 1 violations found, 2 wrong usage, 3 environment not ready.
 */
export abstract class XielianError extends Error {
  abstract readonly code: string;
  abstract readonly exitCode: 1 | 2 | 3;
}

/** Something around us is missing or broken: Java, Maven, disk, port, database. */
export class EnvironmentError extends XielianError {
  override readonly name = 'EnvironmentError';
  readonly code: string;
  readonly exitCode = 3;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A command or a setting was given a value that it cannot take. */
export class UsageError extends XielianError {
  override readonly name = 'UsageError';
  readonly code = 'WRONG_USAGE';
  readonly exitCode = 2;
}
