import { XielianError } from '../errors.js';

/** The one place where a failure becomes words on stderr and an exit code: 1 violations, 2 wrong usage, 3 environment. */
export async function runWithExitCode(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (error instanceof XielianError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error.exitCode;
      return;
    }
    if (isWrongUsage(error)) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 2;
      return;
    }
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 70;
  }
}

/** The argument parser's own errors: an unknown command, a missing argument. */
function isWrongUsage(error: unknown): error is Error {
  return error instanceof Error && error.name === 'CLIError';
}
