import { EnvironmentError } from '../errors.js';
import { portTaken } from './find-free-port.js';
import type { InstanceFiles } from './instance-files.js';
import { otherWays } from './other-ways.js';
import { diskFull } from './to-folder-error.js';

export interface StartFailure {
  /** The end of what Java and Neo4j printed. */
  readonly output: string;
  readonly files: InstanceFiles;
  readonly jarFolder: string;
  readonly port: number;
  readonly heapMb: number;
  readonly ending: string;
}

interface Naming {
  readonly when: RegExp;
  readonly error: (failure: StartFailure) => EnvironmentError;
}

/** First match wins. */
const NAMINGS: readonly Naming[] = [
  {
    when: /No space left on device|Disk quota exceeded/i,
    error: ({ files }) => diskFull(files.dataFolder, 'XIELIAN_DATA'),
  },
  { when: /Address already in use|BindException/i, error: ({ port }) => portTaken(port) },
  {
    when: /FileLockException|Lock file has been locked by another process|store_lock/i,
    error: ({ files }) =>
      new EnvironmentError(
        'STORE_IN_USE',
        `The store in ${files.home} is open in a Neo4j that xielian did not start here (perhaps from another container); ` +
          'stop that one, or let XIELIAN_DATA name another folder.',
      ),
  },
  {
    when: /Could not reserve enough space|Cannot allocate memory|insufficient memory|OutOfMemoryError/i,
    error: ({ heapMb, files }) =>
      new EnvironmentError(
        'TOO_LITTLE_MEMORY',
        `Neo4j could not get the memory that it needs (heap ${heapMb} MB); close other programs, ${otherWays} (log: ${files.log}).`,
      ),
  },
  {
    when: /UnsupportedClassVersionError/,
    error: () =>
      new EnvironmentError('JAVA_TOO_OLD', `Java is too old for Neo4j; install Java 17 or later, ${otherWays}.`),
  },
  {
    when: /Could not find or load main class|NoClassDefFoundError|ClassNotFoundException|ZipException|zip END header|error reading zip file|ClassFormatError/i,
    error: ({ jarFolder, files }) =>
      new EnvironmentError(
        'JARS_DAMAGED',
        `A jar of Neo4j is damaged or missing; remove ${jarFolder} and start again to fetch them anew (log: ${files.log}).`,
      ),
  },
];

/** Gives a Neo4j that ended before it answered its reason. */
export function explainStartFailure(failure: StartFailure): EnvironmentError {
  const naming = NAMINGS.find(({ when }) => when.test(failure.output));
  if (naming) return naming.error(failure);
  const telling = /^.*\bERROR\b.*$|^Error: .*$|^Exception in .*$|^Unrecognized .*$/m.exec(failure.output)?.[0];
  const said = (telling ?? failure.output.trim().split('\n').at(-1) ?? '').trim();
  const quoted = said === '' ? 'and printed nothing' : `and printed "${said.slice(0, 300)}"`;
  return new EnvironmentError(
    'NEO4J_DID_NOT_START',
    `Neo4j ${failure.ending} before it answered ${quoted}; read ${failure.files.log} and correct what it names, ${otherWays}.`,
  );
}
