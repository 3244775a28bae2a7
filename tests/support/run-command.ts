import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { packageFolder } from '../../src/config.js';

export interface CommandResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process that xielian runs in, and what it prints. */
export type Command = ChildProcessByStdio<null, Readable, Readable>;

/** Settings of the command; what the shell of the test run sets is left out, the cache of jars aside. */
export type Settings = Readonly<Record<string, string>>;

/** Runs the built `xielian` as a process of its own until it ends. */
export async function runXielian(args: readonly string[], settings: Settings = {}): Promise<CommandResult> {
  const child = startXielian(args, settings);
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { exitCode, stdout, stderr };
}

/** Starts the built `xielian` and does not wait for it. */
export function startXielian(args: readonly string[], settings: Settings = {}): Command {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(XIELIAN_(?!CACHE)|NEO4J_|VITEST|NODE_ENV)/.test(name),
  );
  return spawn(process.execPath, [join(packageFolder, 'dist', 'main.js'), ...args], {
    env: { ...Object.fromEntries(kept), NO_COLOR: '1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
