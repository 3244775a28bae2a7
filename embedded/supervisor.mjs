import { spawn } from 'node:child_process';
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, isAlive, takeLock } from './process-lock.mjs';

// Owns one database process, and runs it exactly as long as somebody holds a lease. A lease is an open connection: the
// system closes it when its holder dies, however it dies, so nothing has to be counted on disk. Plain JavaScript without
// dependencies, because it is started by itself, by compiled code and by tests alike.
//
// Standard input brings one line of JSON, the order:
//   dataFolder    holds the lock and `supervisor.json` (port and token of the control connection, process to clean up)
//   files         [{ path, text }] written before the command starts
//   command       program and arguments of the database
//   log           file for what the command prints
//   graceMs       how long it runs on without a lease
//   stopBoundMs   how long it may take to end when asked, before it is killed
//   about         told to everybody who asks
//
// A control connection sends one line { token, ask, pid }: `lease` is held until the connection closes, `keep` and
// `stop` set and drop the lease of the supervisor itself (`force` stops although others hold one), `status` only asks.
// It receives one line { phase, command, leases, kept, ...about } at once and after every change of phase.

const startedAt = new Date().toISOString();
const token = randomBytes(24).toString('base64url');
const connections = new Set();
const leases = new Map();
let kept = false;
let phase = 'waiting';
let guard;
let commandProcess;
let graceTimer;

const order = await readOrder();
process.chdir(order.dataFolder);
const stateFile = join(order.dataFolder, 'supervisor.json');
await takeDataFolder();
process.stdin.destroy();
await killLeftover();
for (const { path, text } of order.files) writePrivately(path, text);
const server = createServer(serveConnection);
server.listen(0, '127.0.0.1', () => {
  writeState();
  stopWithoutLease();
});
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, stop);
process.on('SIGHUP', () => {});

async function readOrder() {
  for await (const line of createInterface({ input: process.stdin })) return JSON.parse(line);
  throw new Error('The supervisor was given no order on standard input.');
}

/** Waits while the previous supervisor is stopping; gives way to one that can be joined. */
async function takeDataFolder() {
  process.stdin
    .on('end', () => process.exit(0))
    .on('error', () => process.exit(0))
    .resume();
  while (!takeLock(order.dataFolder, 'supervisor.lock')) {
    const owner = readState()?.supervisor;
    if (owner !== undefined && isAlive(owner)) process.exit(0);
    await sleep(50);
  }
}

/** Only when supervisor and guard were both killed can a database be left over; it must not meet a second one. */
async function killLeftover() {
  const left = readState()?.command;
  if (left === undefined || !isAlive(left.identity)) return;
  killGroup(left.group);
  while (isAlive(left.identity)) await sleep(50);
}

function readState() {
  try {
    return JSON.parse(readFileSync(stateFile, 'utf8'));
  } catch {
    // Missing, or cut short by a full disk: then there is nothing to join.
    return undefined;
  }
}

function writeState() {
  const { port } = server.address();
  writePrivately(
    stateFile,
    JSON.stringify({ supervisor: identityOf(process.pid), port, token, command: commandProcess }),
  );
}

function writePrivately(path, text) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(`${path}.new`, text, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

function serveConnection(socket) {
  // Whoever does not know the token is another program that met our port by chance.
  socket.setTimeout(5_000, () => socket.destroy());
  socket.on('error', () => {});
  socket.on('close', () => {
    connections.delete(socket);
    if (leases.delete(socket)) stopWithoutLease();
  });
  const lines = createInterface({ input: socket });
  // It repeats the errors of its input, and without a listener they would end us.
  lines.on('error', () => {});
  lines.once('line', (line) => {
    const request = parseRequest(line);
    if (!request) return void socket.destroy();
    socket.setTimeout(0);
    connections.add(socket);
    answerRequest(socket, request);
  });
}

function parseRequest(line) {
  try {
    const request = JSON.parse(line);
    const given = Buffer.from(String(request.token));
    return given.length === token.length && timingSafeEqual(given, Buffer.from(token)) ? request : undefined;
  } catch {
    return undefined;
  }
}

function answerRequest(socket, { ask, pid, force }) {
  if (ask === 'lease' && phase !== 'stopping') {
    clearTimeout(graceTimer);
    leases.set(socket, pid);
    if (phase === 'waiting') startCommand();
  }
  if (ask === 'keep') kept = true;
  if (ask === 'stop') {
    kept = false;
    if (force || leases.size === 0) stop();
  }
  tell(socket);
}

function tell(socket) {
  const holders = [...leases.values()];
  const status = { ...order.about, phase, startedAt, kept, leases: holders, supervisor: process.pid };
  socket.write(`${JSON.stringify({ ...status, command: commandProcess?.pid })}\n`);
}

function enterPhase(next) {
  phase = next;
  for (const socket of connections) tell(socket);
}

function startCommand() {
  mkdirSync(dirname(order.log), { recursive: true });
  const log = openSync(order.log, 'w', 0o600);
  guard = spawn('/bin/sh', [join(import.meta.dirname, 'guard.sh'), ...order.command], {
    detached: true,
    stdio: ['pipe', log, log, 'pipe'],
  });
  guard.on('error', (error) => {
    throw error;
  });
  guard.on('exit', end);
  guard.stdin.on('error', () => {});
  createInterface({ input: guard.stdio[3] }).once('line', (line) => {
    const pid = Number(line);
    commandProcess = { pid, group: guard.pid, identity: identityOf(pid) ?? '' };
    if (phase === 'running') writeState();
    enterPhase(phase);
  });
  phase = 'running';
}

function stopWithoutLease() {
  clearTimeout(graceTimer);
  graceTimer = setTimeout(() => {
    if (leases.size === 0 && !kept) stop();
  }, order.graceMs);
}

function stop() {
  if (phase === 'stopping') return;
  // Nobody can find this supervisor from here on; the next one waits for the lock.
  rmSync(stateFile, { force: true });
  server.close();
  enterPhase('stopping');
  if (!guard) return process.exit(0);
  guard.stdin.write('stop\n');
  setTimeout(() => guard.stdin.destroy(), order.stopBoundMs);
}

/** The database has ended, asked or not. The lock is held until nothing of it is left, and goes with this process. */
async function end(code, signal) {
  const wasAsked = phase === 'stopping';
  phase = 'stopping';
  rmSync(stateFile, { force: true });
  server.close();
  killGroup(guard.pid);
  while (commandProcess && isAlive(commandProcess.identity)) await sleep(20);
  for (const socket of connections) {
    if (!wasAsked) socket.write(`${JSON.stringify({ ...order.about, phase: 'ended', code, signal })}\n`);
    socket.end();
  }
  setTimeout(() => process.exit(0), 50);
}

function killGroup(group) {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // The group has no member any more.
  }
}
