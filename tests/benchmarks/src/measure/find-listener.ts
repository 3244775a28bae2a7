import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** The process that listens on a port of this machine; its CPU is only known here. */
export function findListener(port: number): number {
  const inodes = new Set(['tcp', 'tcp6'].flatMap((table) => listInodes(`/proc/net/${table}`, port)));
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
    if (listSockets(pid).some((inode) => inodes.has(inode))) return Number(pid);
  }
  throw new Error(`No process of this user listens on port ${port}; the database must run on this machine.`);
}

const LISTENS = '0A';

function listInodes(table: string, port: number): string[] {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  return readFileSync(table, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/u))
    .filter(([, local = '', , state]) => state === LISTENS && local.endsWith(`:${hex}`))
    .map((fields) => fields[9] ?? '');
}

/** Of somebody else's process nothing may be read. */
function listSockets(pid: string): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((name) => {
      const [, inode] = /^socket:\[(\d+)\]$/u.exec(readlinkSync(`/proc/${pid}/fd/${name}`)) ?? [];
      return inode ?? [];
    });
  } catch {
    return [];
  }
}
