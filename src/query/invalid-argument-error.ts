import { XielianError } from '../errors.js';

/** An argument has a value that its field cannot take; nothing was asked of the database. */
export class InvalidArgumentError extends XielianError {
  override readonly name = 'InvalidArgumentError';
  readonly code = 'INVALID_ARGUMENT';
  readonly exitCode = 2;
  readonly argument: string;
  constructor(argument: string, message: string) {
    super(message);
    this.argument = argument;
  }
}
