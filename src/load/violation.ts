import { XielianError } from '../errors.js';

/** One thing that is wrong in an input file, and where. */
export interface Violation {
  readonly file: string;
  readonly line: number;
  /** Path inside the file: `directives[3].assignments[0].roles[1]`. */
  readonly path: string;
  readonly message: string;
}

export function renderViolation({ file, line, path, message }: Violation): string {
  return `${file}:${line} ${path === '' ? '' : `${path}: `}${message}`;
}

/** The inputs say something that cannot be loaded; nothing was written. */
export class InvalidInputError extends XielianError {
  override readonly name = 'InvalidInputError';
  readonly code = 'INVALID_INPUT';
  readonly exitCode = 1;
  readonly violations: readonly Violation[];
  constructor(violations: readonly Violation[]) {
    super(violations.map(renderViolation).join('\n'));
    this.violations = violations;
  }
}
