import { statfs } from 'node:fs/promises';
import { diskFull } from './to-folder-error.js';

/**
 * Throws when the disk of a data folder has less room than `neededMb`. On a full disk Neo4j neither starts nor ends and
 * its log stays empty, so the room is asked of the system and not read from the log.
 */
export async function assertDiskSpace(dataFolder: string, neededMb: number): Promise<void> {
  const { bavail, bsize } = await statfs(dataFolder);
  if ((bavail * bsize) / 1024 ** 2 < neededMb) throw diskFull(dataFolder, 'XIELIAN_DATA');
}
