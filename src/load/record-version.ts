import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { compileInputs, versionOf } from './compile-inputs.js';
import { type Inputs, readInputs } from './read-inputs.js';

const HEAD = '# When each fact was learned. Appended by `xielian load --record`; never edited by hand.\n';

/** Appends the present state to `history.yaml`: which facts are asserted for the first time, which no longer. Nothing where nothing changed. */
export async function recordVersion(folder: string, now: Date = new Date()): Promise<void> {
  const inputs = await readInputs(folder);
  const known = assertedNow(inputs);
  const facts = [...compileInputs(inputs).keys()];
  const present = new Set(facts);
  const asserted = facts.filter((id) => !known.has(id)).sort();
  const withdrawn = [...known].filter((id) => !present.has(id)).sort();
  const version = versionOf(inputs);
  if (inputs.history.content.versions.at(-1)?.version === version) return;
  const file = join(folder, 'history.yaml');
  const document = parseDocument(await readFile(file, 'utf8').catch(() => `${HEAD}versions: []\n`));
  const versions = document.get('versions');
  if (isSeq(versions)) versions.flow = false;
  document.addIn(['versions'], { version, recordedAt: now.toISOString(), asserted, withdrawn });
  const part = `${file}.part`;
  await writeFile(part, document.toString({ lineWidth: 0 }));
  await rename(part, file);
}

/** Facts that the last recorded version asserts. */
function assertedNow({ history }: Inputs): Set<string> {
  const known = new Set<string>();
  for (const { asserted, withdrawn } of history.content.versions) {
    for (const id of withdrawn) known.delete(id);
    for (const id of asserted) known.add(id);
  }
  return known;
}
