import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from './sha256.js';

/** A source text as it stands in the folder of sources. */
export interface SourceText {
  readonly file: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  /** Decoded as UTF-8; spans count its UTF-16 code units. */
  readonly text: string;
}

/** What the system says where a name leads to no file that can be read. */
const UNREADABLE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES']);

/** Reads one source, or null where there is no such file or it cannot be read. */
export async function readSource(folder: string, file: string): Promise<SourceText | null> {
  try {
    const bytes = await readFile(join(folder, file));
    return { file, sha256: sha256(bytes), text: bytes.toString('utf8') };
  } catch (error) {
    if (UNREADABLE.has((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
