import { execFile } from 'node:child_process';
import { EnvironmentError } from '../errors.js';
import { otherWays } from './other-ways.js';

export interface Java {
  readonly path: string;
  /** As Java prints it: `17.0.15`, `21`, `25.0.3`. */
  readonly version: string;
  readonly major: number;
}

const OLDEST_MAJOR = 17;
const VERSIONS = '17 or later (17, 21 and 25 are known to work)';

// The shell looks JAVA_HOME up, as Maven's own launcher does, so this room reads no environment and both use one Java.
const LOOK_UP = `
  if [ -n "$JAVA_HOME" ]; then java="$JAVA_HOME/bin/java"; else java=$(command -v java) || exit 127; fi
  printf '%s\\n' "$java"
  exec "$java" -version 2>&1`;

/** Finds Java by JAVA_HOME or else on the path, and refuses one that Neo4j cannot run on. */
export async function findJava(): Promise<Java> {
  const { path, answer } = await askJava();
  const version = /version "([^"]+)"/.exec(answer)?.[1];
  if (version === undefined) throw javaMissing(path, answer);
  const major = parseMajor(version);
  if (major >= OLDEST_MAJOR) return { path, version, major };
  throw new EnvironmentError(
    'JAVA_TOO_OLD',
    `${path} is Java ${version}, and the embedded Neo4j needs Java ${VERSIONS}; ` +
      `install one and let JAVA_HOME or the path lead to it, ${otherWays}.`,
  );
}

function askJava(): Promise<{ path: string; answer: string }> {
  return new Promise((resolve) => {
    execFile('/bin/sh', ['-c', LOOK_UP], { timeout: 30_000 }, (_error, output) => {
      const [path = '', ...answer] = output.split('\n');
      resolve({ path, answer: answer.join('\n') });
    });
  });
}

/** Java 8 called itself 1.8. */
function parseMajor(version: string): number {
  const [first, second] = version.split(/[.\-+_]/).map(Number);
  return (first === 1 ? second : first) ?? 0;
}

function javaMissing(path: string, answer: string): EnvironmentError {
  const found =
    path === ''
      ? 'Java was not found: JAVA_HOME is not set and there is no "java" on the path'
      : `Java was not found: ${path} does not run and answered "${answer.trim().split('\n')[0] ?? ''}"`;
  return new EnvironmentError('JAVA_MISSING', `${found}; install Java ${VERSIONS} or correct JAVA_HOME, ${otherWays}.`);
}
