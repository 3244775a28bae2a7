import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import type { Driver } from 'neo4j-driver';

/** What figures depend on besides the code. */
export async function describeMachine(driver: Driver): Promise<Record<string, string | number>> {
  const [cpu] = cpus();
  const { agent } = await driver.getServerInfo();
  return {
    cores: cpus().length,
    cpu: cpu?.model.trim() ?? 'unknown',
    'memory GiB': Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    database: agent ?? 'unknown',
  };
}

export function describeCommit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
