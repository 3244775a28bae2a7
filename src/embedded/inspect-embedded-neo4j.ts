import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { instanceFiles } from './instance-files.js';
import { askSupervisor } from './supervisor-control.js';

export interface InstanceReport {
  readonly uri: string;
  readonly pid: number | undefined;
  readonly supervisorPid: number | undefined;
  /** True after `neo4j start`. */
  readonly kept: boolean;
  /** Process ids of those who hold a lease. */
  readonly leases: readonly number[];
  readonly dataFolder: string;
  readonly neo4jVersion: string;
  readonly javaVersion: string;
  readonly startedAt: string | undefined;
  readonly heapMb: number;
  /** What Java occupies now, heap and all. */
  readonly residentMb: number | undefined;
}

/** Reports on the instance of a data folder, or returns null when none runs. Takes no lease. */
export async function inspectEmbeddedNeo4j(dataFolder: string): Promise<InstanceReport | null> {
  const files = instanceFiles(dataFolder);
  const control = await askSupervisor(files, { ask: 'status' });
  if (!control) return null;
  await control.close();
  const status = control.status();
  return {
    uri: `bolt://127.0.0.1:${status.port}`,
    pid: status.command,
    supervisorPid: status.supervisor,
    kept: status.kept ?? false,
    leases: status.leases ?? [],
    dataFolder: files.dataFolder,
    neo4jVersion: status.neo4jVersion,
    javaVersion: status.javaVersion,
    startedAt: status.startedAt,
    heapMb: status.heapMb,
    residentMb: status.command === undefined ? undefined : await readResidentMb(status.command),
  };
}

async function readResidentMb(pid: number): Promise<number | undefined> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
    return Math.round(Number(stdout.trim()) / 1024);
  } catch {
    // The process has just ended, or the machine has no ps.
    return undefined;
  }
}
