import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { compareStates } from '../domains/history/compare-states.js';
import { toHistoryFile } from '../domains/history/history.model.js';
import { renderHistoryEntry } from '../domains/history/history-entry.js';
import { replayHistory } from '../domains/history/replay-history.js';
import { sha256 } from '../evidence/sha256.js';
import { compileInputs, versionOf } from './compile-inputs.js';
import { describeSources } from './derive/source-nodes.js';
import { readInputs } from './read-inputs.js';

const HEAD = '# When each fact was learned. Appended by `xielian load --record`; never edited by hand.\n';

/**
 * Appends the present state to the history: what is asserted anew, what says something else, what is withdrawn. Nothing
 * where the version is recorded already. The file comes before its line in `history.yaml`: without that line it does not count.
 */
export async function recordVersion(folder: string, now: Date = new Date()): Promise<void> {
  const inputs = await readInputs(folder);
  const version = versionOf(inputs);
  if (inputs.history.at(-1)?.version === version) return;
  const known = replayHistory(inputs.history.map(({ entries }) => entries));
  const entries = compareStates(known, compileInputs(inputs).values(), describeSources(inputs));
  const text = entries.map((entry) => `${renderHistoryEntry(entry)}\n`).join('');
  const file = toHistoryFile(inputs.history.length, version);
  await replaceFile(join(folder, file), text);
  const index = join(folder, 'history.yaml');
  const document = parseDocument(await readFile(index, 'utf8').catch(() => `${HEAD}versions: []\n`));
  const versions = document.get('versions');
  if (isSeq(versions)) versions.flow = false;
  document.addIn(['versions'], { version, recordedAt: now.toISOString(), file, sha256: sha256(text) });
  await replaceFile(index, document.toString({ lineWidth: 0 }));
}

/** After a crash the file is the old one or the new one, on the disk too. */
async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.part`;
  const handle = await open(part, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(part, file);
}
