import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFolder } from '../../src/config.js';
import { sha256 } from '../../src/evidence/sha256.js';
import { fillSpans } from '../../src/load/fill-spans.js';

const FIXTURES = join(packageFolder, 'tests', 'fixtures', 'yunze');

/** The three invented texts of the invented province 云泽: a notice, who passes it on, and a briefing that reports deeds. */
export const YUNZE_TEXTS = ['notice', 'forward', 'briefing'] as const;
export type YunzeText = (typeof YUNZE_TEXTS)[number];

/** The little world of 云泽 in a temporary folder, to be changed at will. */
export interface Seeds {
  readonly seedsFolder: string;
  readonly sourcesFolder: string;
  /** Writes the dossier of a text, with its places filled in by the product; `change` edits the draft before. */
  writeDossier(name: YunzeText, change?: (draft: string) => string): Promise<void>;
  removeDossier(name: YunzeText): Promise<void>;
  /** As if nothing had ever been recorded. */
  forgetHistory(): Promise<void>;
  /** Changes a file of the folder; fails where the change changes nothing. */
  edit(file: string, change: (content: string) => string): Promise<void>;
  /** Replaces words of a file; fails where they do not stand in it exactly once. */
  replace(file: string, words: string, by: string): Promise<void>;
  remove(): Promise<void>;
}

/** Writes the seeds and sources of 云泽, with the dossiers of the named texts. */
export async function writeSeeds(names: readonly YunzeText[] = YUNZE_TEXTS): Promise<Seeds> {
  const folder = await mkdtemp(join(tmpdir(), 'xielian-seeds-'));
  const [seedsFolder, sourcesFolder] = [join(folder, 'seeds'), join(folder, 'sources')];
  const dossierFile = (name: YunzeText) => join(seedsFolder, 'dossiers', `${name}.yaml`);
  await mkdir(join(seedsFolder, 'dossiers'), { recursive: true });
  await cp(join(FIXTURES, 'sources'), sourcesFolder, { recursive: true });
  await cp(join(FIXTURES, 'rosters'), join(seedsFolder, 'rosters'), { recursive: true });
  await cp(join(FIXTURES, 'links.yaml'), join(seedsFolder, 'links.yaml'));
  await writeFile(join(seedsFolder, 'decisions.yaml'), '{}\n');

  const seeds: Seeds = {
    seedsFolder,
    sourcesFolder,
    async writeDossier(name, change = (draft) => draft) {
      const text = await readFile(join(sourcesFolder, `${name}.txt`), 'utf8');
      await writeFile(dossierFile(name), fillSpans(`${name}.yaml`, change(await draftOf(name)), text));
    },
    removeDossier: (name) => rm(dossierFile(name)),
    forgetHistory: () => rm(join(seedsFolder, 'history.yaml')),
    async edit(file, change) {
      const content = await readFile(join(folder, file), 'utf8');
      const edited = change(content);
      if (edited === content) throw new Error(`nothing changes in ${file}`);
      await writeFile(join(folder, file), edited);
    },
    async replace(file, words, by) {
      await seeds.edit(file, (content) => {
        const parts = content.split(words);
        if (parts.length !== 2) throw new Error(`"${words}" stands ${parts.length - 1} times in ${file}, not once`);
        return parts.join(by);
      });
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
  for (const name of names) await seeds.writeDossier(name);
  return seeds;
}

/** A dossier as a person writes it: with words instead of places. */
export async function draftOf(name: YunzeText): Promise<string> {
  const text = await readFile(join(FIXTURES, 'sources', `${name}.txt`), 'utf8');
  const head = `dossier: ${name}\nsource:\n  file: ${name}.txt\n  sha256: ${sha256(text)}\n  length: ${text.length}\n`;
  return head + (await readFile(join(FIXTURES, 'drafts', `${name}.yaml`), 'utf8'));
}
