import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

// A lock that its owner's death releases at once, also after `kill -9` or a reboot. Node has no flock(), so the lock is a
// symbolic link whose target names the owner by process id *and* start time: a reused id is not taken for the owner.
// Links are numbered, the highest counts and is never deleted, so that two processes that both find a dead owner
// cannot both take over: only one of them can create the next number.

/** Names a process so that no later process has the same name; undefined when there is no such process. */
export function identityOf(pid) {
  const start = process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid);
  return start === undefined ? undefined : `${pid}:${start}`;
}

export function isAlive(identity) {
  const pid = Number.parseInt(identity, 10);
  return Number.isInteger(pid) && pid > 0 && identityOf(pid) === identity;
}

/** Takes the lock and returns its release, or returns undefined while another owner lives. */
export function takeLock(folder, name) {
  const newest = readNewest(folder, name);
  if (newest && isAlive(newest.owner)) return undefined;
  const number = (newest?.number ?? 0) + 1;
  const link = join(folder, `${name}.${number}`);
  try {
    symlinkSync(identityOf(process.pid), link);
  } catch (error) {
    if (error.code === 'EEXIST') return undefined;
    throw error;
  }
  // Somebody may have gone further since we looked, and have removed the number that we took.
  if (readNewest(folder, name)?.number !== number) {
    rmSync(link, { force: true });
    return undefined;
  }
  for (const older of listNumbers(folder, name)) {
    if (older < number) rmSync(join(folder, `${name}.${older}`), { force: true });
  }
  return () => markReleased(link);
}

/** The identity of the process that holds the lock, or undefined. */
export function readLockOwner(folder, name) {
  const owner = readNewest(folder, name)?.owner;
  return owner !== undefined && isAlive(owner) ? owner : undefined;
}

function markReleased(link) {
  symlinkSync('released', `${link}-released`);
  renameSync(`${link}-released`, link);
}

function readNewest(folder, name) {
  const number = Math.max(0, ...listNumbers(folder, name));
  if (number === 0) return undefined;
  try {
    return { number, owner: readlinkSync(join(folder, `${name}.${number}`)) };
  } catch (error) {
    // Removed by the owner of a higher number since we listed the folder.
    if (error.code === 'ENOENT') return readNewest(folder, name);
    throw error;
  }
}

function listNumbers(folder, name) {
  const pattern = new RegExp(`^${name}\\.(\\d+)$`);
  return readdirSync(folder)
    .flatMap((file) => pattern.exec(file)?.[1] ?? [])
    .map(Number);
}

function startOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses and may hold anything, so count from its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const isZombie = fields[0] === 'Z' || fields[0] === 'X';
    return isZombie ? undefined : `${fields[19]}:${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`;
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return undefined;
    throw error;
  }
}

function startByPs(pid) {
  try {
    const environment = { PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' };
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { env: environment, encoding: 'utf8' });
    const [state, ...start] = line.trim().split(/\s+/);
    return state === undefined || state === '' || state.startsWith('Z') ? undefined : start.join('-');
  } catch {
    // ps ends with 1 when no process has this id.
    return undefined;
  }
}
