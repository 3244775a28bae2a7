import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { packageFolder } from '../../../src/config.js';
import type { Dossier } from '../../../src/domains/dossier/dossier.model.js';
import { recordVersion } from '../../../src/load/record-version.js';
import { writeWorld } from '../write-world.js';
import type { OracleFolders } from './open-oracle.js';

export interface OracleWorld extends OracleFolders {
  remove(): Promise<void>;
}

/** The worlds on which the executors are compared, by name. */
export const ORACLE_WORLDS: Readonly<Record<string, () => Promise<OracleWorld>>> = {
  'the five dossiers': async () => ({ seedsFolder: join(packageFolder, 'seeds'), remove: async () => {} }),
  qingyuan: writeQingyuan,
};

/** The id of the name that gives way leads to the other body. */
const ONE_BODY =
  'decisions:\n  - { same: [清源省化学会, 清源省昆虫学会], canonical: 清源省昆虫学会, validTo: 2021-08-31, decidedBy: 沈一粟, decidedOn: 2021-09-10, reasons: [两个名称用于同一枚印章] }\n';

/**
 * 清源 with its sources, all states of a ledger, and two recorded versions: the second says one directive in other words,
 * no longer says another, and knows two bodies as one, so that there are closed facts of every kind.
 */
async function writeQingyuan(): Promise<OracleWorld> {
  const world = await writeWorld('qingyuan');
  await recordVersion(world.seedsFolder, new Date('2021-09-01T08:00:00Z'));
  const file = join(world.seedsFolder, 'dossiers', 'notice.yaml');
  const { directives = [], ...notice } = parse(await readFile(file, 'utf8')) as Dossier;
  const [starNight, books, ...others] = directives;
  if (starNight?.key !== 'star-night' || books?.key !== 'books') throw new Error('the notice has other directives now');
  const reworded = { ...starNight, summary: '由天文学会牵头办观星夜。' };
  await writeFile(file, stringify({ ...notice, directives: [reworded, ...others] }));
  await writeFile(join(world.seedsFolder, 'identities.yaml'), ONE_BODY);
  await recordVersion(world.seedsFolder, new Date('2021-10-01T08:00:00Z'));
  return world;
}
