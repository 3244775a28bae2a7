export function identityOf(pid: number): string | undefined;
export function isAlive(identity: string): boolean;
export function takeLock(folder: string, name: string): (() => void) | undefined;
export function readLockOwner(folder: string, name: string): string | undefined;
