import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Memory {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

/** Enough for the dossiers of this repository and for worlds of some thousand bodies. */
const LEAST: Memory = { heapMb: 1024, pageCacheMb: 256 };
/** A store from which on statements read so much that a gigabyte of heap is collected all the time. */
const BIG_STORE_MB = 1024;
const BIG_HEAP_MB = 2048;

/**
 * What Neo4j may take unless settings say otherwise: a page cache for all of the store and what it grows by, but never
 * so much that heap and page cache together take more than half of the machine.
 */
export function chooseMemory(storeMb: number, machineMb: number): Memory {
  const heapMb = storeMb >= BIG_STORE_MB && machineMb >= 4 * BIG_HEAP_MB ? BIG_HEAP_MB : LEAST.heapMb;
  const most = Math.max(LEAST.pageCacheMb, Math.floor(machineMb / 2) - heapMb);
  return { heapMb, pageCacheMb: Math.min(most, Math.max(LEAST.pageCacheMb, Math.ceil(storeMb * 1.5))) };
}

/** Size of all files of a store; 0 where there is none yet. */
export async function measureStoreMb(home: string): Promise<number> {
  const folder = join(home, 'data', 'databases');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name)).catch(() => ({ size: 0 }))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024 ** 2;
}
