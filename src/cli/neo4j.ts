import { defineCommand } from 'citty';
import { readConfig } from '../config.js';
import { type InstanceReport, inspectEmbeddedNeo4j } from '../embedded/inspect-embedded-neo4j.js';
import { instanceFiles } from '../embedded/instance-files.js';
import { openEmbeddedNeo4j } from '../embedded/open-embedded-neo4j.js';
import { type StopOutcome, stopEmbeddedNeo4j } from '../embedded/stop-embedded-neo4j.js';
import { UsageError } from '../errors.js';
import { json, print, renderTable } from './print.js';
import { printProgress } from './print-progress.js';

const start = defineCommand({
  meta: { name: 'start', description: 'Start the embedded Neo4j and let it run until `xielian neo4j stop`' },
  args: { json, port: { type: 'string', description: 'Loopback port; a free one unless given', valueHint: 'number' } },
  async run({ args }) {
    const { cacheFolder, dataFolder, memory, neo4j } = readConfig();
    if (neo4j) {
      throw new UsageError(`NEO4J_URI is ${neo4j.uri}, so no embedded Neo4j is used; unset it to start one.`);
    }
    const port = args.port === undefined ? undefined : parsePort(args.port);
    const instance = await openEmbeddedNeo4j({ cacheFolder, dataFolder, ...memory, port, onProgress: printProgress });
    await instance.keep();
    await instance.release();
    print(args.json, await inspectEmbeddedNeo4j(dataFolder), renderStatus);
  },
});

const stop = defineCommand({
  meta: { name: 'stop', description: 'Take back `xielian neo4j start`; Neo4j stops when nobody else uses it' },
  args: { json, force: { type: 'boolean', description: 'Stop it although others use it', default: false } },
  async run({ args }) {
    print(args.json, await stopEmbeddedNeo4j(readConfig().dataFolder, args.force), renderStop);
  },
});

const status = defineCommand({
  meta: {
    name: 'status',
    description: 'Show whether the embedded Neo4j runs, where, and who uses it (exit 3: not running)',
  },
  args: { json },
  async run({ args }) {
    const report = await inspectEmbeddedNeo4j(readConfig().dataFolder);
    if (!report) process.exitCode = 3;
    print(args.json, report, renderStatus);
  },
});

const path = defineCommand({
  meta: { name: 'path', description: 'Show the folders and files of the embedded Neo4j' },
  args: { json },
  run({ args }) {
    const { cacheFolder, dataFolder } = readConfig();
    const { password, log } = instanceFiles(dataFolder);
    print(args.json, { dataFolder, cacheFolder, passwordFile: password, log }, (paths) =>
      renderTable({
        'data folder': paths.dataFolder,
        'cache folder': paths.cacheFolder,
        'password file': paths.passwordFile,
        log: paths.log,
      }),
    );
  },
});

export const neo4jCommand = defineCommand({
  meta: { name: 'neo4j', description: 'Run the embedded Neo4j' },
  subCommands: { start, stop, status, path },
});

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UsageError(`--port ${text} is not a port; give a whole number from 1 to 65535.`);
}

function renderStatus(report: InstanceReport | null): string {
  if (!report) return 'Neo4j is not running.';
  const holders = report.leases.map((pid) => `process ${pid}`);
  if (report.kept) holders.push('xielian neo4j start');
  const table = renderTable({
    uri: report.uri,
    'data folder': report.dataFolder,
    process: `${report.pid ?? 'starting'}, run by ${report.supervisorPid}`,
    memory: `${report.residentMb ?? '?'} MB, of which heap up to ${report.heapMb} MB`,
    java: report.javaVersion,
    since: report.startedAt ?? '?',
    'used by': holders.join(', ') || 'nobody',
  });
  return `Neo4j ${report.neo4jVersion} is running.\n${table}`;
}

function renderStop({ outcome, leases }: StopOutcome): string {
  if (outcome === 'stopped') return 'Neo4j is stopped.';
  if (outcome === 'not-running') return 'Neo4j is not running.';
  const holders = leases.map((pid) => `process ${pid}`).join(', ');
  return `Neo4j runs on until ${holders} no longer needs it; --force stops it now.`;
}
