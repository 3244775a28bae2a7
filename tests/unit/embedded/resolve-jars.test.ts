import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EmbeddedProgress } from '../../../src/embedded/embedded-progress.js';
import type { JarList } from '../../../src/embedded/jar-list.js';
import { resolveJars } from '../../../src/embedded/resolve-jars.js';
import { type FakeCommands, fakeCommands } from './fake-commands.js';

const list = listOf({ 'neo4j-9.9.9.jar': 'the database', 'netty-1.jar': 'the network' });

let commands: FakeCommands;
let cacheFolder: string;
let progress: EmbeddedProgress[];

beforeEach(async () => {
  commands = await fakeCommands();
  cacheFolder = join(commands.folder, 'cache');
  progress = [];
});
afterEach(() => commands.remove());

function listOf(jars: Record<string, string>): JarList {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const hashes = new Map(Object.entries(jars).map(([name, text]) => [name, hash(text)]));
  return { hashes, neo4jVersion: '9.9.9', id: 'neo4j-9.9.9-test' };
}

function resolveTestJars() {
  return resolveJars({ list, cacheFolder, onProgress: (event) => progress.push(event) });
}

/** A Maven that writes these jars where it is told to, slowly enough for two to overlap, and counts its runs. */
async function addMaven(jars: Record<string, string>, ending = ''): Promise<void> {
  const copies = Object.entries(jars).map(
    ([name, text]) => `printf '%s' '${text}' > "$out/${name}"; echo "[INFO] Copying ${name} to $out/${name}"`,
  );
  const findOutput = 'for word in "$@"; do case $word in -DoutputDirectory=*) out=$' + '{word#*=};; esac; done';
  const script = [`echo run >> ${join(commands.folder, 'runs')}`, findOutput, 'sleep 0.3', ...copies, ending];
  await commands.add('mvn', script.join('\n'));
}

const goodJars = { 'neo4j-9.9.9.jar': 'the database', 'netty-1.jar': 'the network' };
const folderOfJars = () => join(cacheFolder, list.id);
const countRuns = async () => (await readFile(join(commands.folder, 'runs'), 'utf8')).trim().split('\n').length;

test('fetches the jars once, counts them, and leaves nothing half done', async () => {
  await addMaven(goodJars);
  expect(await resolveTestJars()).toEqual({ folder: folderOfJars(), neo4jVersion: '9.9.9' });
  await resolveTestJars();
  expect(await countRuns()).toBe(1);
  expect(progress.map(({ done, total }) => [done, total])).toEqual([
    [0, 2],
    [1, 2],
    [2, 2],
  ]);
  expect((await readdir(cacheFolder)).sort()).toEqual(['fetching.lock.1', 'maven.log', 'neo4j-9.9.9-test']);
});

test('two that fetch at once run Maven once and get the same whole folder', async () => {
  await addMaven(goodJars);
  const both = await Promise.all([resolveTestJars(), resolveTestJars()]);
  expect(both.map(({ folder }) => folder)).toEqual([folderOfJars(), folderOfJars()]);
  expect(await countRuns()).toBe(1);
});

test('an interrupted fetch never looks whole, and the next one clears it away', async () => {
  await mkdir(join(cacheFolder, 'fetching-abc'), { recursive: true });
  await writeFile(join(cacheFolder, 'fetching-abc', 'netty-1.jar'), 'the netw');
  // Held by a process that is gone: the id is ours, the start time is not.
  await symlink(`${process.pid}:1:another-boot`, join(cacheFolder, 'fetching.lock.7'));
  await addMaven(goodJars);
  await resolveTestJars();
  expect((await readdir(cacheFolder)).sort()).toEqual(['fetching.lock.8', 'maven.log', 'neo4j-9.9.9-test']);
});

test('refuses jars that are not those of the committed list, and keeps none of them', async () => {
  await addMaven({ ...goodJars, 'netty-1.jar': 'the netwörk' });
  await expect(resolveTestJars()).rejects.toMatchObject({
    code: 'JARS_DAMAGED',
    message:
      'The jars that Maven fetched are not those that this version of xielian was made with (netty-1.jar has another ' +
      "sha256); check the mirror that Maven uses, remove the jar from Maven's local repository and try again.",
  });
  expect((await readdir(cacheFolder)).sort()).toEqual(['fetching.lock.1', 'maven.log']);
});

test('refuses a jar too many', async () => {
  await addMaven({ ...goodJars, 'surprise-1.jar': 'boo' });
  await expect(resolveTestJars()).rejects.toMatchObject({
    code: 'JARS_DAMAGED',
    message: expect.stringContaining('(surprise-1.jar is not on the list)'),
  });
});

test('finds a jar that was cut short after it was checked', async () => {
  await addMaven(goodJars);
  await resolveTestJars();
  await writeFile(join(folderOfJars(), 'neo4j-9.9.9.jar'), 'the data');
  await expect(resolveTestJars()).rejects.toMatchObject({
    code: 'JARS_DAMAGED',
    message: expect.stringContaining(`${folderOfJars()} are not those`),
  });
});

test('a jar that only has another time is hashed again and accepted', async () => {
  await addMaven(goodJars);
  await resolveTestJars();
  await utimes(join(folderOfJars(), 'netty-1.jar'), 1, 1);
  expect(await resolveTestJars()).toEqual({ folder: folderOfJars(), neo4jVersion: '9.9.9' });
});

test('names missing Maven and the ways out', async () => {
  await expect(resolveTestJars()).rejects.toMatchObject({
    code: 'MAVEN_MISSING',
    exitCode: 3,
    message: expect.stringMatching(/no "mvn" on the path.*install Maven 3\.6\.3 or later, or set NEO4J_URI/),
  });
});

// What Maven 3.8.7 printed in a network namespace without interfaces, and on a file system of 60 MB.
const NO_NETWORK =
  '[ERROR] Plugin org.apache.maven.plugins:maven-dependency-plugin:3.8.1 or one of its dependencies could not be ' +
  'resolved: Could not transfer artifact org.apache.maven.plugins:maven-dependency-plugin:pom:3.8.1 from/to central: ' +
  'Unknown host repo.example: Temporary failure in name resolution -> [Help 1]';
const DISK_FULL =
  '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies ' +
  "(default-cli) on project embedded-neo4j: Failed to copy artifact 'org.neo4j:neo4j-ast:jar:5.26.30:compile' " +
  'to neo4j-ast-5.26.30.jar: No space left on device -> [Help 1]';

test.each([
  ['no network', NO_NETWORK, 'NO_NETWORK', /Maven reached no repository; check the network, or the proxy/],
  ['a full disk', DISK_FULL, 'DISK_FULL', /The disk became full while Maven fetched.*XIELIAN_CACHE/],
  [
    'anything else',
    '[ERROR] Non-readable settings',
    'MAVEN_FAILED',
    /ended with 1: Non-readable settings Read .*maven\.log/,
  ],
])('recognises %s in what Maven prints and says where the log is', async (_case, line, code, message) => {
  await commands.add('mvn', `echo '${line.replaceAll("'", '')}'\nexit 1`);
  await expect(resolveTestJars()).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  await expect(resolveTestJars()).rejects.toThrow(join(cacheFolder, 'maven.log'));
  expect(await readFile(join(cacheFolder, 'maven.log'), 'utf8')).toContain(line.replaceAll("'", ''));
});

test('a caller that goes away ends Maven and leaves no lock behind', async () => {
  await commands.add('mvn', 'exec sleep 30');
  const controller = new AbortController();
  const { signal } = controller;
  const resolving = resolveJars({ list, cacheFolder, onProgress: () => controller.abort(), signal });
  await expect(resolving).rejects.toThrow('aborted');
  await addMaven(goodJars);
  expect(await resolveTestJars()).toMatchObject({ folder: folderOfJars() });
});
