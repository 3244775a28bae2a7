import { EnvironmentError } from '../errors.js';
import { otherWays } from './other-ways.js';

interface MavenFailure {
  /** Everything that Maven printed. */
  readonly output: string;
  readonly exitCode: number | null;
  readonly cacheFolder: string;
  /** Where the output was written for the reader. */
  readonly log: string;
}

interface Naming {
  readonly when: RegExp;
  readonly code: string;
  readonly message: (failure: MavenFailure) => string;
}

/** First match wins. A full disk can also break a download, so it stands before the network. */
const NAMINGS: readonly Naming[] = [
  {
    when: /No space left on device|Disk quota exceeded|not enough space on the disk/i,
    code: 'DISK_FULL',
    message: ({ cacheFolder, log }) =>
      `The disk became full while Maven fetched the jars of Neo4j, about 130 MB in ${cacheFolder} and 160 MB in its own ` +
      `folder (~/.m2); free some space, or let XIELIAN_CACHE name a folder on another disk (log: ${log}).`,
  },
  {
    when: new RegExp(
      'UnknownHost|Unknown host|Name or service not known|name resolution|nodename nor servname|Network is unreachable|' +
        'No route to host|Connection (refused|reset|timed out)|connect timed out|Connect to .* failed|offline mode',
      'i',
    ),
    code: 'NO_NETWORK',
    message: ({ log }) =>
      'The jars of Neo4j could not be fetched because Maven reached no repository; check the network, or the proxy and ' +
      `mirror in ~/.m2/settings.xml, and try again, ${otherWays} (log: ${log}).`,
  },
];

/** Gives a failed run of Maven its name. */
export function explainMavenFailure(failure: MavenFailure): EnvironmentError {
  const naming = NAMINGS.find(({ when }) => when.test(failure.output));
  if (naming) return new EnvironmentError(naming.code, naming.message(failure));
  const firstError = /^\[ERROR\] +(.+)$/m.exec(failure.output)?.[1] ?? failure.output.trim().split('\n').at(-1) ?? '';
  return new EnvironmentError(
    'MAVEN_FAILED',
    `Maven could not fetch the jars of Neo4j and ended with ${failure.exitCode}: ${firstError.trim()} ` +
      `Read ${failure.log}, correct what it names and try again, ${otherWays}.`,
  );
}
