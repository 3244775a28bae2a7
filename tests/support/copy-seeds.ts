import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Dossier } from '../../src/domains/dossier/dossier.model.js';
import { FIVE_DOSSIERS } from './open-world.js';

/** Changes what a dossier says, in place. */
export type DossierEdit = (dossier: Mutable<Dossier>) => void;

type Mutable<Value> = Value extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
    : Value;

export interface SeedsCopy {
  readonly seedsFolder: string;
  remove(): Promise<void>;
}

/** The seeds of the repository with some dossiers changed, in a folder of their own. */
export async function copySeeds(edits: Readonly<Record<string, DossierEdit>>): Promise<SeedsCopy> {
  const seedsFolder = await mkdtemp(join(tmpdir(), 'xielian-seeds-'));
  await cp(FIVE_DOSSIERS, seedsFolder, { recursive: true });
  for (const [dossier, edit] of Object.entries(edits)) {
    const file = join(seedsFolder, 'dossiers', `${dossier}.yaml`);
    const content = parse(await readFile(file, 'utf8')) as Mutable<Dossier>;
    edit(content);
    await writeFile(file, stringify(content));
  }
  return { seedsFolder, remove: () => rm(seedsFolder, { recursive: true, force: true }) };
}

/** The one entry of a list that meets a condition; fails where a dossier no longer has it. */
export function theOne<Item>(items: readonly Item[] | undefined, isMeant: (item: Item) => boolean): Item {
  const [found, ...more] = (items ?? []).filter(isMeant);
  if (found === undefined || more.length > 0) throw new Error(`${found ? more.length + 1 : 0} entries instead of one`);
  return found;
}
