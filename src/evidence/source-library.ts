import { readSource, type SourceText } from './source.js';

/** Reads texts by file name: rosters from the seeds, everything else from the folder of sources. Each is read once. */
export interface SourceLibrary {
  readSource(file: string): Promise<SourceText | null>;
}

export interface SourceFolders {
  readonly sourcesFolder: string;
  readonly seedsFolder: string;
}

const ROSTERS = 'rosters/';

export function openSourceLibrary({ sourcesFolder, seedsFolder }: SourceFolders): SourceLibrary {
  const texts = new Map<string, Promise<SourceText | null>>();
  return {
    readSource(file) {
      const known = texts.get(file) ?? readSource(file.startsWith(ROSTERS) ? seedsFolder : sourcesFolder, file);
      texts.set(file, known);
      return known;
    },
  };
}
