import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { EnvironmentError } from '../errors.js';
import { explainMavenFailure } from './explain-maven-failure.js';
import { otherWays } from './other-ways.js';
import { packageData } from './package-data.js';

export interface MavenRun {
  readonly targetFolder: string;
  readonly cacheFolder: string;
  readonly log: string;
  /** Called with each jar that Maven has fetched or copied, its own plugins among them, and perhaps twice. */
  readonly onJar: (name: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Lets Maven copy the jars that the pom names. Maven's own folder is used, so its mirrors, proxies and copies count. */
export async function runMaven(run: MavenRun): Promise<void> {
  const { exitCode, output } = await copyDependencies(run);
  run.signal?.throwIfAborted();
  // A full disk, the very reason of a failure, may also refuse the log; the failure must be told all the same.
  await writeFile(run.log, output).catch(() => {});
  if (exitCode !== 0) throw explainMavenFailure({ output, exitCode, cacheFolder: run.cacheFolder, log: run.log });
}

function copyDependencies({ targetFolder, onJar, signal }: MavenRun) {
  return new Promise<{ exitCode: number | null; output: string }>((resolve, reject) => {
    // In full, or Maven asks the network what `dependency:` stands for; the pom names the version.
    const goal = [
      'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
      `-DoutputDirectory=${targetFolder}`,
    ];
    const maven = spawn('mvn', ['-B', '-Dstyle.color=never', '-f', packageData.pom, ...goal], {
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    const lines: string[] = [];
    const readLine = (line: string) => {
      lines.push(line);
      const jar = /^\[INFO\] (?:Downloaded from|Copying) .*?([^/ ]+\.jar)\b/.exec(line)?.[1];
      if (jar !== undefined) onJar(jar);
    };
    createInterface({ input: maven.stdout }).on('line', readLine);
    createInterface({ input: maven.stderr }).on('line', readLine);
    maven.on('error', (error) => reject(signal?.aborted ? signal.reason : mavenMissing(error)));
    maven.on('close', (exitCode) => resolve({ exitCode, output: lines.join('\n') }));
  });
}

function mavenMissing(cause: Error): EnvironmentError {
  return new EnvironmentError(
    'MAVEN_MISSING',
    'Maven was not found: there is no "mvn" on the path, and it is needed once to fetch the jars of Neo4j; ' +
      `install Maven 3.6.3 or later, ${otherWays}.`,
    { cause },
  );
}
