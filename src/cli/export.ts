import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { defineCommand } from 'citty';
import { readConfig } from '../config.js';
import { day } from '../domains/fact/fact.model.js';
import { UsageError } from '../errors.js';
import { openChainGraph } from '../export/chain-graph.js';
import { countGraph, type ExportCounts } from '../export/count-graph.js';
import { assertSameGraph } from '../export/dataset-of-export.js';
import type { ExportFormat, Piece } from '../export/export-format.js';
import type { ExportDataset, ExportGraph } from '../export/export-graph.js';
import { formats, getFormat } from '../export/formats.js';
import { openLedgerGraph } from '../export/ledger-graph.js';
import type { WrittenFile } from '../export/part-file.js';
import type { Read } from '../export/read-facts.js';
import { openWholeGraph } from '../export/whole-graph.js';
import { assertFree, type ExportTarget, writeExport } from '../export/write-export.js';
import { loadWhereDifferent } from './load-where-different.js';
import { type OpenDatabase, openDatabase, withDatabase } from './open-database.js';
import { openForSeeds } from './open-for-seeds.js';
import { json, print, renderTable } from './print.js';

const names = formats.map(({ name }) => name).join(', ');

export const exportCommand = defineCommand({
  meta: {
    name: 'export',
    description:
      'Write the graph, or the chains or the response ledger of one document, into files that other tools open',
  },
  args: {
    format: { type: 'string', description: `One of ${names}`, valueHint: 'name' },
    out: { type: 'string', description: 'File, or folder for csv; standard output unless given', valueHint: 'path' },
    chain: {
      type: 'string',
      description: 'Only the coordination chains of the document with this number',
      valueHint: 'document number',
    },
    ledger: {
      type: 'string',
      description: 'Only the response ledger of the document with this number',
      valueHint: 'document number',
    },
    asOf: {
      type: 'string',
      description: 'Of the ledger, only what is known to have happened by this day',
      valueHint: 'YYYY-MM-DD',
    },
    force: { type: 'boolean', description: 'Replace what stands at --out', default: false },
    bom: { type: 'boolean', description: 'Begin CSV files with a byte order mark, for Excel', default: false },
    load: {
      type: 'boolean',
      description: 'Load the seeds first where they differ; the default with the embedded Neo4j',
    },
    json,
  },
  async run({ args }) {
    const { format, target } = readTarget(args);
    const openScope = readScope(args);
    if (target) await assertFree(target);
    const config = readConfig();
    const work = async (open: OpenDatabase) => {
      if (args.load ?? config.neo4j === undefined) await loadWhereDifferent(open, config);
      const read: Read = (statement, parameters) => open.database.read(statement, parameters);
      const { graph, counts } = countGraph(await openScope(read), printCounts());
      const pieces = format.render(graph, { bom: args.bom });
      const confirm = () => assertSameGraph(read, graph.dataset);
      if (!target) return writeToStdout(pieces, confirm);
      const files = await writeExport(pieces, target, confirm);
      print(args.json, toReport(graph.dataset, format, counts, files), renderReport);
    };
    await withDatabase(config, work, args.load ? openForSeeds : openDatabase);
  },
});

interface TargetFlags {
  readonly format?: string | undefined;
  readonly out?: string | undefined;
  readonly force: boolean;
  readonly bom: boolean;
  readonly json: boolean;
}

/** Everything that the flags get wrong is said before a database is opened. */
function readTarget({ format: name, out, force, bom, json }: TargetFlags) {
  if (name === undefined) throw new UsageError(`Say in which format with --format: one of ${names}.`);
  const format = getFormat(name);
  if (bom && format.name !== 'csv') throw new UsageError(`--bom is for csv only; leave it out for ${name}.`);
  if (out !== undefined) return { format, target: { out, folder: format.folder, force } satisfies ExportTarget };
  if (format.folder) throw new UsageError(`${name} is several files; name a folder for them with --out.`);
  if (json) throw new UsageError('--json reports on a file, so it needs --out; without it the file itself is printed.');
  return { format, target: undefined };
}

interface ScopeFlags {
  readonly chain?: string | undefined;
  readonly ledger?: string | undefined;
  readonly asOf?: string | undefined;
}

/** What part of the graph is meant. */
function readScope({ chain, ledger, asOf }: ScopeFlags): (read: Read) => Promise<ExportGraph> {
  if (chain !== undefined && ledger !== undefined)
    throw new UsageError('--chain and --ledger are two exports; give one of them.');
  if (asOf !== undefined && ledger === undefined)
    throw new UsageError('--asOf is for --ledger only; leave it out, or name a document with --ledger.');
  if (asOf !== undefined && !day.safeParse(asOf).success)
    throw new UsageError(`--asOf ${asOf} is not a day; write it as 2020-01-30.`);
  if (ledger !== undefined) return (read) => openLedgerGraph(read, { number: ledger, asOf });
  return chain === undefined ? openWholeGraph : (read) => openChainGraph(read, chain);
}

/** Whoever reads may stop reading, as `head` does: that is no failure. */
async function writeToStdout(pieces: AsyncIterable<Piece>, confirm: () => Promise<void>): Promise<void> {
  async function* texts() {
    for await (const { text } of pieces) yield text;
    await confirm();
  }
  try {
    await pipeline(Readable.from(texts()), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

/** A line a second, from the second second on. */
function printCounts(): (counts: ExportCounts) => void {
  let last = Date.now();
  return ({ nodes, edges }) => {
    if (Date.now() - last < 1_000) return;
    last = Date.now();
    process.stderr.write(`Written: ${nodes} nodes, ${edges} edges\n`);
  };
}

function toReport(dataset: ExportDataset, format: ExportFormat, counts: ExportCounts, files: readonly WrittenFile[]) {
  const { version, graphHash, scope, complete, limits } = dataset;
  return { format: format.name, scope, version, graphHash, complete, limits, ...counts, files };
}

function renderReport({ scope, version, graphHash, limits, nodes, edges, files }: ReturnType<typeof toReport>): string {
  const table = renderTable({
    scope,
    version,
    'graph hash': graphHash,
    written: `${nodes} nodes, ${edges} edges`,
    files: files.map(({ file, bytes }) => `${file} (${bytes} bytes)`).join(', '),
  });
  return [table, ...limits].join('\n');
}
