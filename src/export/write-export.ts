import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EnvironmentError, UsageError } from '../errors.js';
import type { Piece } from './export-format.js';
import { PartFile, type WrittenFile } from './part-file.js';

export interface ExportTarget {
  /** The file, or the folder for a format of several files. */
  readonly out: string;
  readonly folder: boolean;
  /** Replace what stands there. */
  readonly force: boolean;
}

/** Refuses what stands in the way before anything is read. An empty folder may be filled. */
export async function assertFree({ out, folder, force }: ExportTarget): Promise<void> {
  const found = await stat(out).catch(() => null);
  if (found && found.isDirectory() !== folder) {
    throw new UsageError(`${out} is a ${folder ? 'file' : 'folder'}; name a ${folder ? 'folder' : 'file'} with --out.`);
  }
  if (!found || force || (folder && (await readdir(out)).length === 0)) return;
  throw new UsageError(`${out} exists already; name another with --out, or replace it with --force.`);
}

/**
 * Writes beside the target and moves there at the end, so that a fault or a kill leaves no half file under a good name.
 * `confirm` has the last word before anything is moved.
 */
export async function writeExport(
  pieces: AsyncIterable<Piece>,
  target: ExportTarget,
  confirm: () => Promise<void>,
): Promise<WrittenFile[]> {
  const part = `${resolve(target.out)}.part`;
  try {
    await rm(part, { recursive: true, force: true });
    if (target.folder) await mkdir(part);
    const files = await writePieces(pieces, (file) => (target.folder ? join(part, file) : part), target.out);
    await confirm();
    await moveToTarget(part, target, files);
    return files;
  } catch (error) {
    throw toWriteError(error, target.out);
  } finally {
    await rm(part, { recursive: true, force: true }).catch(() => {});
  }
}

async function writePieces(
  pieces: AsyncIterable<Piece>,
  toPath: (file: string) => string,
  out: string,
): Promise<WrittenFile[]> {
  const open = new Map<string, PartFile>();
  try {
    for await (const { file, text } of pieces) {
      const known = open.get(file) ?? (await PartFile.create(file === '' ? out : file, toPath(file)));
      open.set(file, known);
      await known.write(text);
    }
    const files: WrittenFile[] = [];
    for (const file of open.values()) files.push(await file.close());
    return files;
  } catch (error) {
    for (const file of open.values()) await file.abandon();
    throw error;
  }
}

async function moveToTarget(part: string, { out, folder }: ExportTarget, files: readonly WrittenFile[]): Promise<void> {
  if (!folder) return rename(part, out);
  await mkdir(out, { recursive: true });
  for (const { file } of files) await rename(join(part, file), join(out, file));
}

function toWriteError(error: unknown, out: string): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOSPC')
    return new EnvironmentError('DISK_FULL', `There is no room left for ${out}.`, { cause: error });
  if (!['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(code ?? '')) return error;
  return new UsageError(`${out} cannot be written (${code}); name a place that can with --out.`, { cause: error });
}
