import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findJava } from '../../../src/embedded/find-java.js';
import { addScript, type FakeCommands, fakeCommands } from './fake-commands.js';

let commands: FakeCommands;

beforeEach(async () => {
  commands = await fakeCommands();
});
afterEach(() => commands.remove());

/** The first line is what these releases print, to the error output as Java does. */
function answering(line: string): string {
  return `echo '${line}' >&2; echo 'OpenJDK Runtime Environment' >&2`;
}

test.each([
  ['openjdk version "17.0.15" 2025-04-15', '17.0.15', 17],
  ['openjdk version "21" 2023-09-19', '21', 21],
  ['openjdk version "25.0.3" 2026-04-21 LTS', '25.0.3', 25],
  ['java version "24-ea" 2025-03-18', '24-ea', 24],
])('takes the Java that answers %s', async (line, version, major) => {
  const path = await commands.add('java', answering(line));
  expect(await findJava()).toEqual({ path, version, major });
});

test('prefers JAVA_HOME to the path', async () => {
  await commands.add('java', answering('openjdk version "17.0.1"'));
  const home = join(commands.folder, 'my java');
  await addScript(join(home, 'bin'), 'java', answering('openjdk version "21.0.2"'));
  vi.stubEnv('JAVA_HOME', home);
  expect(await findJava()).toEqual({ path: join(home, 'bin', 'java'), version: '21.0.2', major: 21 });
});

test('names missing Java and the ways out', async () => {
  await expect(findJava()).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    exitCode: 3,
    message:
      'Java was not found: JAVA_HOME is not set and there is no "java" on the path; install Java 17 or later ' +
      '(17, 21 and 25 are known to work) or correct JAVA_HOME, or set NEO4J_URI to a Neo4j of your own ' +
      '(`docker compose up` starts one from compose.yaml).',
  });
});

test('names a JAVA_HOME that holds no Java, although there is one on the path', async () => {
  await commands.add('java', answering('openjdk version "17.0.1"'));
  vi.stubEnv('JAVA_HOME', '/no/such/java');
  await expect(findJava()).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    message: expect.stringContaining('/no/such/java/bin/java does not run'),
  });
});

test('takes the stand-in of macOS, which only asks to install Java, for missing Java', async () => {
  await commands.add(
    'java',
    'echo "The operation couldn’t be completed. Unable to locate a Java Runtime." >&2; exit 1',
  );
  await expect(findJava()).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    message: expect.stringContaining('Unable to locate a Java Runtime.'),
  });
});

test.each([
  ['openjdk version "11.0.22" 2024-01-16', '11.0.22'],
  ['java version "1.8.0_392"', '1.8.0_392'],
])('refuses the too old Java that answers %s', async (line, version) => {
  const path = await commands.add('java', answering(line));
  await expect(findJava()).rejects.toMatchObject({
    code: 'JAVA_TOO_OLD',
    message: expect.stringContaining(`${path} is Java ${version}, and the embedded Neo4j needs Java 17 or later`),
  });
});
