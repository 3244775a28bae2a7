import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readSource, type SourceText } from './source.js';

/** Reads texts by file name: rosters from the seeds, everything else from the folder of sources. */
export interface SourceLibrary {
  /** The text as it stands now: read again only when the file has changed, come or gone. */
  readSource(file: string): Promise<SourceText | null>;
}

export interface SourceFolders {
  readonly sourcesFolder: string;
  readonly seedsFolder: string;
}

const ROSTERS = 'rosters/';

interface Known {
  /** Changes with the file: when it was written, and how long it is. */
  readonly state: string;
  readonly text: Promise<SourceText | null>;
}

export function openSourceLibrary({ sourcesFolder, seedsFolder }: SourceFolders): SourceLibrary {
  const texts = new Map<string, Known>();
  return {
    async readSource(file) {
      const folder = file.startsWith(ROSTERS) ? seedsFolder : sourcesFolder;
      const state = await stateOf(join(folder, file));
      const known = texts.get(file);
      if (known?.state === state) return known.text;
      const text = readSource(folder, file);
      texts.set(file, { state, text });
      return text;
    },
  };
}

async function stateOf(path: string): Promise<string> {
  return stat(path).then(
    ({ mtimeMs, size }) => `${mtimeMs} ${size}`,
    () => 'not there',
  );
}
