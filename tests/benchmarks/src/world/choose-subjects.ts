import { existsSync, readFileSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';
import { readRows } from '../serve/open-driver.js';
import type { Settings } from '../systems/settings.js';
import type { Subjects } from './subjects.js';
import { lastDayOfActions, SUBJECTS } from './subjects.statements.js';

/** What `xielian synthesize` says of documents and bodies that a question can name. */
interface WorldFile {
  readonly known: {
    readonly documents: Readonly<Record<'ledger' | 'cascade' | 'broad', { readonly id: string }>>;
    readonly head: { readonly id: string };
  };
}

const WINDOW_MONTHS = 3;
/** In the middle of the five years of an invented world. */
const INVENTED_WINDOW = { from: '2021-04-01', to: '2021-06-30' };

/** What to ask for: what `world.json` names, else what the database shows, the same on every run. */
export async function chooseSubjects(
  { address: { database } }: Settings,
  driver: Driver,
  { worldFile, text }: { readonly worldFile: string | undefined; readonly text: string },
): Promise<Subjects> {
  const ask = async (statement: string) => {
    const [row] = await readRows(driver, database, statement, {});
    return (row?.[0] ?? null) as string | null;
  };
  const named = readNamed(worldFile);
  return {
    organization: await ask(SUBJECTS.organization),
    issuer: named.issuer ?? (await ask(SUBJECTS.issuer)),
    cascade: named.cascade ?? (await ask(SUBJECTS.cascade)),
    ledger: named.ledger ?? (await ask(SUBJECTS.ledger)),
    largestLedger: named.largestLedger ?? (await ask(SUBJECTS.largestLedger)),
    text,
    window: named.window ?? toWindow(await ask(lastDayOfActions)),
  };
}

function readNamed(file: string | undefined): Partial<Subjects> {
  if (file === undefined || !existsSync(file)) return {};
  const { documents, head } = (JSON.parse(readFileSync(file, 'utf8')) as WorldFile).known;
  return {
    issuer: head.id,
    cascade: documents.cascade.id,
    ledger: documents.ledger.id,
    largestLedger: documents.broad.id,
    window: INVENTED_WINDOW,
  };
}

function toWindow(lastDay: string | null): Subjects['window'] {
  const to = lastDay ?? '2020-12-31';
  const from = new Date(`${to}T00:00:00Z`);
  from.setUTCMonth(from.getUTCMonth() - WINDOW_MONTHS);
  return { from: from.toISOString().slice(0, 10), to };
}
