import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { readRows } from '../serve/open-driver.js';
import type { World } from './open-world.js';
import type { Subjects } from './subjects.js';
import { lastDayOfActions, SUBJECTS } from './subjects.statements.js';

const TEXT = '学会';
const WINDOW_MONTHS = 3;

/** What to ask for: as `world.json` names it, and what it leaves out as the database shows it. */
export async function chooseSubjects(world: World, driver: Driver): Promise<Subjects> {
  const named = readNamed(world.folder);
  const ask = async (statement: string) => {
    const [row] = await readRows(driver, world.address.database, statement, {});
    return (row?.[0] ?? null) as string | null;
  };
  const found: Record<string, string | null> = {};
  for (const [name, statement] of Object.entries(SUBJECTS)) {
    const value = named[name as keyof Subjects];
    found[name] = typeof value === 'string' ? value : await ask(statement);
  }
  return {
    ...(found as unknown as Subjects),
    text: named.text ?? TEXT,
    window: named.window ?? toWindow(await ask(lastDayOfActions)),
  };
}

function readNamed(folder: string | undefined): Partial<Subjects> {
  const file = join(folder ?? '', 'world.json');
  if (folder === undefined || !existsSync(file)) return {};
  return (JSON.parse(readFileSync(file, 'utf8')) as { benchmark?: Partial<Subjects> }).benchmark ?? {};
}

function toWindow(lastDay: string | null): Subjects['window'] {
  const to = lastDay ?? '2020-12-31';
  const from = new Date(`${to}T00:00:00Z`);
  from.setUTCMonth(from.getUTCMonth() - WINDOW_MONTHS);
  return { from: from.toISOString().slice(0, 10), to };
}
