import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Child {
  readonly process: ChildProcess;
  readonly pid: number;
  /** What stands after `listens on` in its first line. */
  readonly url: string;
  close(): Promise<void>;
}

const START_MS = 180_000;

/** Starts `node <arguments>` and waits until it prints the address at which it listens. */
export async function startChild(args: readonly string[], environment: Record<string, string>): Promise<Child> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const heard: string[] = [];
  child.stderr?.on('data', (chunk) => {
    if (heard.length < 50) heard.push(String(chunk));
  });
  const url = await Promise.race([readUrl(child), failAtExit(child, args, heard), failLate(args)]);
  return {
    process: child,
    pid: child.pid ?? 0,
    url,
    close: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function readUrl(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the process has no output');
  const lines = createInterface({ input: child.stdout });
  return new Promise((resolve) => {
    lines.on('line', (line) => {
      const [, url] = /listens on (\S+)/u.exec(line) ?? [];
      if (url !== undefined) resolve(url);
    });
  });
}

async function failAtExit(child: ChildProcess, args: readonly string[], heard: readonly string[]): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`${args.join(' ')} ended with ${code} before it listened: ${heard.join('')}`);
}

async function failLate(args: readonly string[]): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, START_MS).unref());
  throw new Error(`${args.join(' ')} did not listen within ${START_MS / 1_000} seconds`);
}
