import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Config } from '../config.js';

import { inputsHashOf } from '../load/compile-inputs.js';
import { fingerprintSeeds } from '../load/fingerprint-seeds.js';
import { getImportedWorld } from '../load/imported-world.js';
import { isLoaded, isLoadedAs, loadInputs } from '../load/load-inputs.js';
import { readInputs } from '../load/read-inputs.js';
import type { OpenDatabase } from './open-database.js';

/** Loads the seeds where the graph is not made of them already, and says so. An imported world stays as it is. */
export async function loadWhereDifferent(
  { database }: Pick<OpenDatabase, 'database'>,
  { seedsFolder, dataFolder }: Pick<Config, 'seedsFolder' | 'dataFolder'>,
): Promise<void> {
  const world = await getImportedWorld(database);
  if (world !== undefined) {
    process.stderr.write(`The database holds an imported world (${world}), so the seeds are not loaded\n`);
    return;
  }
  const memo = join(dataFolder, 'seeds.json');
  // A folder that cannot be read is explained by `readInputs`.
  const fingerprint = () => fingerprintSeeds(seedsFolder).catch(() => undefined);
  const seeds = await fingerprint();
  const known = await readMemo(memo);
  if (seeds !== undefined && known?.seeds === seeds && (await isLoadedAs(database, known.inputs))) return;
  const inputs = await readInputs(seedsFolder);
  if (!(await isLoaded(database, inputs))) {
    process.stderr.write('Loading the seeds\n');
    const { created, changed, removed } = await loadInputs(database, inputs);
    process.stderr.write(`Loaded: ${created} nodes created, ${changed} changed, ${removed} removed\n`);
  }
  if (seeds !== undefined && seeds === (await fingerprint())) {
    await writeMemo(memo, { seeds, inputs: inputsHashOf(inputs) });
  }
}

/** Which seeds were parsed last, and to what: parsing them takes a second or two at every start. */
interface Memo {
  readonly seeds: string;
  readonly inputs: string;
}

/** Missing or broken, it only costs the time that it would have saved. */
async function readMemo(file: string): Promise<Memo | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Memo;
  } catch {
    return undefined;
  }
}

async function writeMemo(file: string, memo: Memo): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
    .then(() => writeFile(file, JSON.stringify(memo)))
    .catch(() => {});
}
