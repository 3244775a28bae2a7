import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { historyModel, toHistoryFile } from '../domains/history/history.model.js';
import type { HistoryEntry } from '../domains/history/history-entry.js';
import { nothingKnown } from '../domains/history/replay-history.js';
import { sha256 } from '../evidence/sha256.js';
import { readHistoryFile } from './read-history-file.js';
import { InvalidInputError, type Violation } from './violation.js';
import { parseYaml, type YamlFile } from './yaml-file.js';

/** A recorded version and what it changed. */
export interface RecordedVersion {
  readonly version: string;
  readonly recordedAt: string;
  readonly file: string;
  readonly sha256: string;
  /** In the order of their ids. */
  readonly entries: readonly HistoryEntry[];
}

/** The second clock: recorded versions, oldest first. */
export type History = readonly RecordedVersion[];

/**
 * Reads `history.yaml` and the files that it names. A file that it does not name is what a recording left that was cut
 * off, and says nothing.
 */
export async function readHistory(folder: string): Promise<History> {
  const index = parseYaml('history.yaml', (await readIfThere(join(folder, 'history.yaml'))) ?? '{}', historyModel);
  const { versions } = index.content;
  const violations = versions.flatMap((entry, position) => checkEntry(entry, versions[position - 1], position, index));
  if (violations.length > 0) throw new InvalidInputError(violations);
  const state = nothingKnown();
  const history: RecordedVersion[] = [];
  for (const [position, { version, recordedAt, file, sha256: expected }] of versions.entries()) {
    const text = await readIfThere(join(folder, file));
    if (text === undefined) throw refuse(index, position, 'file', `there is no file "${file}"`);
    const entries = readHistoryFile(file, text, state, position);
    if (sha256(text) !== expected) {
      const message = `has sha256 ${sha256(text)}, history.yaml expects ${expected}: it was edited; take back the recorded one`;
      throw new InvalidInputError([{ file, line: 1, path: '', message }]);
    }
    history.push({ version, recordedAt, file, sha256: expected, entries });
  }
  return history;
}

type Index = YamlFile<{ versions: readonly { version: string; file: string }[] }>;
type IndexEntry = Index['content']['versions'][number];

function checkEntry(entry: IndexEntry, before: IndexEntry | undefined, position: number, index: Index): Violation[] {
  const expected = toHistoryFile(position, entry.version);
  const at = (path: string, message: string) => refuse(index, position, path, message).violations;
  return [
    ...(entry.file === expected ? [] : at('file', `"${entry.file}" must be "${expected}"`)),
    ...(entry.version === before?.version ? at('version', 'stands here twice in a row') : []),
  ];
}

function refuse({ file, lineOf }: Index, position: number, key: string, message: string): InvalidInputError {
  const path = `versions[${position}].${key}`;
  return new InvalidInputError([{ file, line: lineOf(['versions', position, key]), path, message }]);
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
