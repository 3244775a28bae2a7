import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../errors.js';
import { sha256 } from '../evidence/sha256.js';
import { MODEL_VERSION } from '../load/compile-inputs.js';
import { listRosterSources, SourceNodes } from '../load/derive/source-nodes.js';
import { GraphCsv, type WrittenFile } from './csv/graph-csv.js';
import { Witness } from './known-answers.js';
import { nodesOf, streamFacts } from './stream-world.js';
import { planWorld, type World } from './world.js';
import { WORLD_FILE, type WorldReport } from './world-report.js';
import { WorldTotals } from './world-totals.js';

export interface SynthesizeOptions {
  readonly organizations: number;
  readonly seed: string;
  /** A folder that is not there yet, or empty. */
  readonly into: string;
  /** Called now and then with how many documents are written. */
  readonly onProgress?: (documents: number, total: number) => void;
}

/** Writes a world as CSV. The folder gets its name when everything is in it, so that a half written one is never taken for whole. */
export async function synthesizeWorld(options: SynthesizeOptions): Promise<WorldReport> {
  const { organizations, seed, into } = options;
  await assertEmptyFolder(into);
  const world = planWorld(organizations, seed);
  const draft = `${into}.part`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const report = writeWorld(world, draft, options);
  await writeFile(join(draft, WORLD_FILE), `${JSON.stringify(report, undefined, 2)}\n`);
  await rm(into, { recursive: true, force: true });
  await rename(draft, into);
  return report;
}

export async function assertEmptyFolder(folder: string): Promise<void> {
  if ((await readdir(folder).catch(() => [])).length === 0) return;
  throw new UsageError(`The folder ${folder} is not empty; name a new one with --into, or remove it.`);
}

const DOCUMENTS_PER_REPORT = 1_000;

function writeWorld(world: World, folder: string, { onProgress = () => {} }: SynthesizeOptions): WorldReport {
  const { size, seed, bodies, library, corpusAfter } = world;
  const csv = new GraphCsv(folder);
  const totals = new WorldTotals(listRosterSources(library.describeAll()));
  const witness = new Witness(bodies);
  let reported = 0;
  for (const batch of streamFacts(world)) {
    totals.add(batch.writer);
    witness.see(batch);
    for (const node of nodesOf(batch, corpusAfter)) csv.write(node);
    csv.endFamily();
    const written = batch.family ? batch.family.plan.firstDocument + batch.family.documents.length : 0;
    if (written - reported < DOCUMENTS_PER_REPORT) continue;
    reported = written;
    onProgress(written, size.documents);
  }
  for (const node of [...new SourceNodes(library.describeAll()).nodes(), ...totals.nodes()]) csv.write(node);
  const graphHash = csv.hash();
  csv.write(totals.toDatasetNode({ ...identityOf(world), graphHash }));
  const files = csv.close();
  const { organizations, documents, assignments, actions } = size;
  return {
    organizations,
    seed,
    model: MODEL_VERSION,
    graphHash,
    nodes: sumOf(files.nodes),
    relationships: sumOf(files.relationships),
    planned: { documents, assignments, actions },
    known: witness.answers(),
    files,
  };
}

/** What the dataset of a world says of itself; `world` tells it from one that was loaded. */
function identityOf({ size: { organizations }, seed }: World) {
  const version = sha256(JSON.stringify({ model: MODEL_VERSION, organizations, seed }));
  return { version, inputsHash: version, world: `${organizations} organizations, seed ${seed}` };
}

function sumOf(files: readonly WrittenFile[]): number {
  return files.reduce((sum, { rows }) => sum + rows, 0);
}
