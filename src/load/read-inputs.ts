import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { type Decisions, decisionsModel } from '../domains/dossier/decisions.model.js';
import { type Dossier, dossierModel } from '../domains/dossier/dossier.model.js';
import { type Identities, identitiesModel } from '../domains/dossier/identities.model.js';
import { type Links, linksModel } from '../domains/dossier/links.model.js';
import { type RosterHead, rosterHead } from '../domains/roster/roster.model.js';
import { UsageError } from '../errors.js';
import { readSource, type SourceText } from '../evidence/source.js';
import { type History, readHistory } from './read-history.js';
import { InvalidInputError, type Violation } from './violation.js';
import { parseYaml, type YamlFile } from './yaml-file.js';

/** Everything that the graph is a function of. */
export interface Inputs {
  readonly dossiers: readonly YamlFile<Dossier>[];
  readonly rosters: readonly { readonly head: YamlFile<RosterHead>; readonly list: SourceText }[];
  readonly links: YamlFile<Links>;
  readonly identities: YamlFile<Identities>;
  readonly decisions: YamlFile<Decisions>;
  readonly history: History;
}

/** Reads a folder of seeds: `dossiers/`, `rosters/`, `links.yaml`, `identities.yaml`, `decisions.yaml`, `history.yaml` with `history/`. Every fault in every file is reported at once. */
export async function readInputs(folder: string): Promise<Inputs> {
  const violations: Violation[] = [];
  const collect = async <Value>(read: () => Promise<Value>): Promise<Value[]> => {
    try {
      return [await read()];
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      violations.push(...error.violations);
      return [];
    }
  };
  const all = async <Value>(files: readonly string[], read: (file: string) => Promise<Value>) =>
    (await Promise.all(files.map((file) => collect(() => read(file))))).flat();

  const dossierFiles = await listYaml(join(folder, 'dossiers'));
  const rosterFiles = await listYaml(join(folder, 'rosters'));
  const dossiers = await all(dossierFiles, readDossier);
  const rosters = await all(rosterFiles, (file) => readRoster(folder, file));
  const readOne = <Content>(file: string, model: z.ZodType<Content>) =>
    collect(async () => parseYaml(file, await readOptional(join(folder, file)), model));
  const [links] = await readOne('links.yaml', linksModel);
  const [identities] = await readOne('identities.yaml', identitiesModel);
  const [decisions] = await readOne('decisions.yaml', decisionsModel);
  const [history] = await collect(() => readHistory(folder));
  if (violations.length > 0 || !links || !identities || !decisions || !history) throw new InvalidInputError(violations);
  return { dossiers, rosters, links, identities, decisions, history };
}

/** Reads one dossier; its name must be the file's. */
export async function readDossier(file: string): Promise<YamlFile<Dossier>> {
  const dossier = parseYaml(basename(file), await readFile(file, 'utf8'), dossierModel);
  const name = basename(file, '.yaml');
  if (dossier.content.dossier === name) return dossier;
  const message = `"${dossier.content.dossier}" differs from the file's name "${name}"`;
  throw new InvalidInputError([{ file: dossier.file, line: dossier.lineOf(['dossier']), path: 'dossier', message }]);
}

async function readRoster(folder: string, file: string) {
  const head = parseYaml(basename(file), await readFile(file, 'utf8'), rosterHead);
  const list = await readSource(folder, `rosters/${head.content.file}`);
  if (list) return { head, list };
  const message = `there is no file "${head.content.file}" beside it`;
  throw new InvalidInputError([{ file: head.file, line: head.lineOf(['file']), path: 'file', message }]);
}

async function listYaml(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new UsageError(`There is no folder ${folder}; name a folder of seeds with dossiers/ and rosters/ in it.`, {
      cause: error,
    });
  }
}

async function readOptional(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '{}';
    throw error;
  }
}
