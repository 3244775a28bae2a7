import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { identityOf } from '../../../embedded/process-lock.mjs';
import { readConfig } from '../../../src/config.js';
import { inspectEmbeddedNeo4j } from '../../../src/embedded/inspect-embedded-neo4j.js';
import { instanceFiles } from '../../../src/embedded/instance-files.js';
import { openEmbeddedNeo4j } from '../../../src/embedded/open-embedded-neo4j.js';
import { stopEmbeddedNeo4j } from '../../../src/embedded/stop-embedded-neo4j.js';
import { connectDatabase, type DatabaseAddress } from '../../../src/graph/connect-database.js';
import { type Holders, prepareHolders } from './holder.js';

// All use one data folder: each finds what the one before it left there, a store and sometimes a wreck.

const { cacheFolder } = readConfig();
let folder: string;
let dataFolder: string;
let holders: Holders;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xielian-one-'));
  // Longer than the path of a Unix socket may be, with a blank and with Chinese: all must work.
  dataFolder = join(folder, 'deep '.padEnd(60, 'x'), '数据'.padEnd(40, '深'));
  await mkdir(dataFolder, { recursive: true });
  holders = await prepareHolders(dataFolder, cacheFolder);
});

afterAll(async () => {
  await holders.remove();
  await stopEmbeddedNeo4j(dataFolder, true);
  await rm(folder, { recursive: true, force: true });
});

async function query(address: DatabaseAddress, statement: string) {
  const database = connectDatabase(address);
  try {
    return await database.read(statement);
  } finally {
    await database.close();
  }
}

/** Writes something to find again after a crash, and returns what must then be there. */
async function addMark(address: DatabaseAddress) {
  const database = connectDatabase(address);
  await database.write(async (run) => void (await run('CREATE (:Mark)')));
  await database.close();
  return countMarks(address);
}

async function countMarks(address: DatabaseAddress) {
  return query(address, 'MATCH (mark:Mark) RETURN count(mark)');
}

async function isSameProcess(identity: string | undefined): Promise<boolean> {
  return identity !== undefined && identityOf(Number.parseInt(identity, 10)) === identity;
}

function isReachable(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 }, () => socket.destroy());
    socket.once('connect', () => resolve(true));
    socket.once('timeout', () => socket.destroy());
    socket.once('error', () => resolve(false)).once('close', () => resolve(false));
  });
}

/** Every process that has to do with this data folder, as `ps` lists them. */
async function listProcesses(): Promise<string[]> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid=,args='], { maxBuffer: 2 ** 24 });
  return stdout.split('\n').filter((line) => line.includes(dataFolder));
}

async function waitUntilGone(identities: (string | undefined)[], boundMs: number): Promise<void> {
  const deadline = Date.now() + boundMs;
  for (;;) {
    const alive = await Promise.all(identities.map(isSameProcess));
    if (!alive.includes(true) && (await listProcesses()).length === 0) return;
    if (Date.now() > deadline) throw new Error(`Still running: ${(await listProcesses()).join('; ')}`);
    await sleep(200);
  }
}

async function identify() {
  const report = await inspectEmbeddedNeo4j(dataFolder);
  return [identityOf(report?.pid ?? 0), identityOf(report?.supervisorPid ?? 0)];
}

test('two processes that start at once share one instance, and nothing is left 20 s after both were killed', async () => {
  const [first, second] = await Promise.all([holders.start(), holders.start()]);
  expect(second.address).toEqual(first.address);
  expect(second.pid).toBe(first.pid);
  expect((await inspectEmbeddedNeo4j(dataFolder))?.leases).toHaveLength(2);
  const marks = await addMark(first.address);

  const processes = await identify();
  expect(await Promise.all(processes.map(isSameProcess))).toEqual([true, true]);
  await first.kill();
  await sleep(3_000);
  expect(await countMarks(second.address)).toEqual(marks);
  await second.kill();
  await waitUntilGone(processes, 20_000);
});

test('what a killed supervisor left behind confuses nobody, even when ids and ports are used again', async () => {
  const files = instanceFiles(dataFolder);
  const stranger = createServer((socket) => socket.end('220 mail.example\r\n'));
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  const address = stranger.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const command = { pid: process.pid, group: process.pid, identity: `${process.pid}:1:another-boot` };
  await writeFile(
    files.state,
    JSON.stringify({ supervisor: `${process.pid}:1:another-boot`, port, token: 'x', command }),
  );
  await symlink(`${process.pid}:1:another-boot`, join(dataFolder, 'supervisor.lock.900'));

  const instance = await openEmbeddedNeo4j({ dataFolder, cacheFolder });
  expect(await query(instance.address, 'RETURN 1')).toEqual([[1]]);
  stranger.close();

  // The last lease stops it.
  const processes = await identify();
  await instance.release();
  await waitUntilGone(processes, 20_000);
});

test('Bolt on loopback with the password of the file, and nothing else', async () => {
  const instance = await openEmbeddedNeo4j({ dataFolder, cacheFolder });
  const { address } = instance;
  const files = instanceFiles(dataFolder);
  expect((await readFile(files.password, 'utf8')).trim()).toBe(address.password);
  expect((await stat(files.password)).mode & 0o777).toBe(0o600);
  expect((await stat(files.state)).mode & 0o777).toBe(0o600);
  await expect(query({ ...address, password: 'neo4j' }, 'RETURN 1')).rejects.toMatchObject({
    code: 'DATABASE_REFUSED_LOGIN',
  });
  expect(await isReachable('127.0.0.1', Number(new URL(address.uri).port))).toBe(true);
  for (const { address: host, family, internal } of Object.values(networkInterfaces()).flatMap((all) => all ?? [])) {
    if (internal || family !== 'IPv4') continue;
    expect(await isReachable(host, Number(new URL(address.uri).port))).toBe(false);
  }
  const settings = await query(
    address,
    `SHOW SETTINGS YIELD name, value WHERE name IN ['server.bolt.listen_address', 'server.http.enabled',
       'server.https.enabled', 'dbms.usage_report.enabled', 'db.transaction.timeout', 'db.memory.transaction.max']
     RETURN name, value ORDER BY name`,
  );
  expect(settings).toEqual([
    ['db.memory.transaction.max', '512.00MiB'],
    ['db.transaction.timeout', '10m'],
    ['dbms.usage_report.enabled', 'false'],
    ['server.bolt.listen_address', address.uri.replace('bolt://', '')],
    ['server.http.enabled', 'false'],
    ['server.https.enabled', 'false'],
  ]);

  // A password file that does not belong to the store is found at the next opening, here by joining.
  await writeFile(files.password, 'another-password\n');
  await expect(openEmbeddedNeo4j({ dataFolder, cacheFolder })).rejects.toMatchObject({
    code: 'PASSWORD_MISMATCH',
    message: expect.stringContaining(`The password in ${files.password} is not that of the store in ${files.home};`),
  });
  await writeFile(files.password, `${address.password}\n`);

  await expect(openEmbeddedNeo4j({ dataFolder, cacheFolder, port: 7 })).rejects.toMatchObject({
    code: 'RUNS_ON_ANOTHER_PORT',
  });
  await instance.release();
});

test('java dies with a killed supervisor, holders learn it, and the next start finds the data', async () => {
  const holder = await holders.start();
  const marks = await addMark(holder.address);
  const processes = await identify();
  const report = await inspectEmbeddedNeo4j(dataFolder);
  process.kill(report?.supervisorPid ?? 0, 'SIGKILL');
  expect(await holder.lost).toBe('NEO4J_LOST');
  await holder.kill();
  await waitUntilGone(processes, 20_000);

  const instance = await openEmbeddedNeo4j({ dataFolder, cacheFolder });
  expect(await countMarks(instance.address)).toEqual(marks);
  await instance.release();
});

test('a store left by a killed java starts again with its data', async () => {
  const holder = await holders.start();
  const marks = await addMark(holder.address);
  const processes = await identify();
  const { stdout } = await promisify(execFile)('ps', ['-o', 'pgid=', '-p', String(holder.pid)]);
  process.kill(-Number(stdout.trim()), 'SIGKILL');
  expect(await holder.lost).toBe('NEO4J_LOST');
  await holder.kill();
  await waitUntilGone(processes, 20_000);

  const instance = await openEmbeddedNeo4j({ dataFolder, cacheFolder });
  expect(await countMarks(instance.address)).toEqual(marks);
  await instance.release();
  await stopEmbeddedNeo4j(dataFolder);
});

test('a database that both its supervisor and its guard left behind is ended before another starts', async () => {
  const holder = await holders.start();
  const marks = await addMark(holder.address);
  const report = await inspectEmbeddedNeo4j(dataFolder);
  const { stdout } = await promisify(execFile)('ps', ['-o', 'pgid=', '-p', String(holder.pid)]);
  const group = Number(stdout.trim());
  // The guard leads the group; its helper is the other shell in it. Killed first, they cannot kill java.
  const { stdout: all } = await promisify(execFile)('ps', ['-eo', 'pid=,pgid=']);
  const members = all.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  process.kill(report?.supervisorPid ?? 0, 'SIGSTOP');
  for (const [pid, pgid] of members)
    if (pgid === group && pid !== undefined && pid !== holder.pid) process.kill(pid, 'SIGKILL');
  process.kill(report?.supervisorPid ?? 0, 'SIGKILL');
  expect(await holder.lost).toBe('NEO4J_LOST');
  await holder.kill();
  const left = identityOf(holder.pid);
  expect(left).toBeDefined();

  const instance = await openEmbeddedNeo4j({ dataFolder, cacheFolder });
  expect(await isSameProcess(left)).toBe(false);
  expect(await countMarks(instance.address)).toEqual(marks);
  await instance.release();
  await stopEmbeddedNeo4j(dataFolder);
});

test('a start whose only holder is killed in the middle leaves nothing either', async () => {
  const child = holders.begin();
  const deadline = Date.now() + 30_000;
  while (!(await inspectEmbeddedNeo4j(dataFolder))?.pid && Date.now() < deadline) await sleep(50);
  const processes = await identify();
  expect(await Promise.all(processes.map(isSameProcess))).toEqual([true, true]);
  child.kill('SIGKILL');
  await waitUntilGone(processes, 20_000);
});
