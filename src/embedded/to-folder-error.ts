import { EnvironmentError } from '../errors.js';

/** Names a fault of the file system where a folder of ours is concerned; anything else is passed on as it is. */
export function toFolderError(error: unknown, folder: string, setting: 'XIELIAN_CACHE' | 'XIELIAN_DATA'): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder, setting, error);
  if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) return error;
  const reason = (error as Error).message;
  return new EnvironmentError(
    'FOLDER_NOT_WRITABLE',
    `${folder} cannot be written to (${reason}); let ${setting} name a folder that you may write to.`,
    { cause: error },
  );
}

export function diskFull(folder: string, setting: string, cause?: unknown): EnvironmentError {
  return new EnvironmentError(
    'DISK_FULL',
    `The disk that holds ${folder} is full; free some space or let ${setting} name a folder on another disk.`,
    { cause },
  );
}
