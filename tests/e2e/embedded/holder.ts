import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import type { DatabaseAddress } from '../../../src/graph/connect-database.js';

/** xielian as it is installed: compiled, with the folder `embedded/` beside `dist/`. Node cannot run the sources. */
async function buildPackage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'xielian-package-'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  await cp('embedded', join(folder, 'embedded'), { recursive: true });
  const options = { module: ModuleKind.ESNext, target: ScriptTarget.ES2023 };
  for (const file of ['errors.ts', ...(await listSources('embedded')), ...(await listSources('graph'))]) {
    const target = join(folder, 'dist', file.replace(/\.ts$/, '.js'));
    await mkdir(dirname(target), { recursive: true });
    const source = await readFile(join('src', file), 'utf8');
    await writeFile(target, transpileModule(source, { compilerOptions: options }).outputText);
  }
  await writeFile(join(folder, 'hold.mjs'), HOLD);
  return folder;
}

async function listSources(room: string): Promise<string[]> {
  return (await readdir(join('src', room))).filter((name) => name.endsWith('.ts')).map((name) => join(room, name));
}

/** Holds a lease, says so, and says when it has lost the instance. Ends only when it is killed. */
const HOLD = `
  import { openEmbeddedNeo4j } from './dist/embedded/open-embedded-neo4j.js';
  const [dataFolder, cacheFolder] = process.argv.slice(2);
  const { address, pid, lost } = await openEmbeddedNeo4j({ dataFolder, cacheFolder });
  console.log(JSON.stringify({ address, pid }));
  lost.then((error) => console.log(JSON.stringify({ lost: error.code })));
  setInterval(() => {}, 60_000);
`;

interface Holder {
  readonly address: DatabaseAddress;
  /** Process id of Java. */
  readonly pid: number;
  /** The error code with which the holder learned that its instance is gone. */
  readonly lost: Promise<string>;
  kill(): Promise<void>;
}

export interface Holders {
  /** Starts a process that opens the instance, and resolves when it holds its lease. */
  start(): Promise<Holder>;
  /** Starts a process that opens the instance and does not wait for it. */
  begin(): ChildProcess;
  remove(): Promise<void>;
}

export async function prepareHolders(dataFolder: string, cacheFolder: string): Promise<Holders> {
  const folder = await buildPackage();
  const running = new Set<ChildProcess>();
  const begin = () => {
    const child = spawn(process.execPath, [join(folder, 'hold.mjs'), dataFolder, cacheFolder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running.add(child);
    return child;
  };
  return {
    begin,
    start: () => toHolder(begin()),
    remove: async () => {
      for (const child of running) child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function toHolder(child: ChildProcess): Promise<Holder> {
  const lines: AsyncIterator<string> = createInterface({ input: child.stdout as NodeJS.ReadableStream })[
    Symbol.asyncIterator
  ]();
  const first = await lines.next();
  if (first.done) throw new Error('The holder ended before it held a lease.');
  const lost = lines.next().then(({ value, done }) => (done ? 'killed' : JSON.parse(value).lost));
  return {
    ...JSON.parse(first.value),
    lost,
    kill: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
