import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { packageFolder } from '../../src/config.js';
import { sha256 } from '../../src/evidence/sha256.js';
import { fillSpans } from '../../src/load/fill-spans.js';

export interface WrittenWorld {
  readonly seedsFolder: string;
  readonly sourcesFolder: string;
  remove(): Promise<void>;
}

/** An invented world of `tests/fixtures` in a temporary folder: its drafts become dossiers, with places filled in by the product. */
export async function writeWorld(name: string): Promise<WrittenWorld> {
  const fixture = join(packageFolder, 'tests', 'fixtures', name);
  const folder = await mkdtemp(join(tmpdir(), 'xielian-seeds-'));
  const [seedsFolder, sourcesFolder] = [join(folder, 'seeds'), join(folder, 'sources')];
  await mkdir(join(seedsFolder, 'dossiers'), { recursive: true });
  await cp(join(fixture, 'sources'), sourcesFolder, { recursive: true });
  await cp(join(fixture, 'rosters'), join(seedsFolder, 'rosters'), { recursive: true });
  await cp(join(fixture, 'links.yaml'), join(seedsFolder, 'links.yaml'));
  for (const file of await readdir(join(fixture, 'drafts'))) {
    const dossier = basename(file, '.yaml');
    const text = await readFile(join(sourcesFolder, `${dossier}.txt`), 'utf8');
    const head = `dossier: ${dossier}\nsource:\n  file: ${dossier}.txt\n  sha256: ${sha256(text)}\n  length: ${text.length}\n`;
    const draft = head + (await readFile(join(fixture, 'drafts', file), 'utf8'));
    await writeFile(join(seedsFolder, 'dossiers', file), fillSpans(file, draft, text));
  }
  return { seedsFolder, sourcesFolder, remove: () => rm(folder, { recursive: true, force: true }) };
}
