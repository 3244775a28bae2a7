import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from 'citty';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { neo4jCommand } from '../../../src/cli/neo4j.js';
import { readConfig } from '../../../src/config.js';
import { openEmbeddedNeo4j } from '../../../src/embedded/open-embedded-neo4j.js';
import { stopEmbeddedNeo4j } from '../../../src/embedded/stop-embedded-neo4j.js';

const { cacheFolder } = readConfig();
let dataFolder: string;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'xielian-command-'));
});
beforeEach(() => {
  vi.stubEnv('XIELIAN_DATA', dataFolder);
  vi.stubEnv('NEO4J_URI', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});
afterAll(async () => {
  await stopEmbeddedNeo4j(dataFolder, true);
  await rm(dataFolder, { recursive: true, force: true });
});

let progress = '';

/** Returns what the command printed as its result; its progress is kept apart. */
async function run(...rawArgs: string[]): Promise<string> {
  const results: string[] = [];
  const steps: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => results.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => steps.push(String(text)) > 0);
  try {
    await runCommand(neo4jCommand, { rawArgs });
  } finally {
    vi.restoreAllMocks();
  }
  progress = steps.join('');
  return results.join('');
}

test('start leaves an instance running until stop, which waits for those who use it', async () => {
  expect(await run('status')).toBe('Neo4j is not running.\n');
  expect(process.exitCode).toBe(3);
  process.exitCode = undefined;

  const started = JSON.parse(await run('start', '--json'));
  expect(started).toMatchObject({ kept: true, leases: [], dataFolder, neo4jVersion: '5.26.30', heapMb: 1024 });
  expect(progress).toMatch(/Starting Neo4j 5\.26\.30 on Java \S+\n.*answers at bolt/);
  // Longer than the grace after the last lease.
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const status = await run('status');
  expect(status).toContain(`uri           ${started.uri}\n`);
  expect(status).toContain('used by       xielian neo4j start\n');
  expect(status).toMatch(/memory {8}\d+ MB, of which heap up to 1024 MB/);
  expect(process.exitCode).toBeUndefined();

  const instance = await openEmbeddedNeo4j({ dataFolder, cacheFolder });
  expect(instance.pid).toBe(started.pid);
  expect(JSON.parse(await run('stop', '--json'))).toEqual({ outcome: 'in-use', leases: [process.pid] });
  expect(await run('stop')).toBe(
    `Neo4j runs on until process ${process.pid} no longer needs it; --force stops it now.\n`,
  );
  expect(await run('stop', '--force')).toBe('Neo4j is stopped.\n');
  expect((await instance.lost).code).toBe('NEO4J_LOST');
  expect(await run('stop')).toBe('Neo4j is not running.\n');
});

test('path prints the folders, also as JSON', async () => {
  const passwordFile = join(dataFolder, 'password');
  expect(JSON.parse(await run('path', '--json'))).toEqual({
    dataFolder,
    cacheFolder,
    passwordFile,
    log: join(dataFolder, 'neo4j', 'logs', 'console.log'),
  });
  expect(await run('path')).toContain(`  password file ${passwordFile}\n`);
});

test('start refuses a wrong port and a NEO4J_URI of your own', async () => {
  await expect(run('start', '--port', 'x')).rejects.toMatchObject({
    exitCode: 2,
    message: '--port x is not a port; give a whole number from 1 to 65535.',
  });
  vi.stubEnv('NEO4J_URI', 'bolt://db.example:7687');
  await expect(run('start')).rejects.toMatchObject({
    exitCode: 2,
    message: 'NEO4J_URI is bolt://db.example:7687, so no embedded Neo4j is used; unset it to start one.',
  });
});
