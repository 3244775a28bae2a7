import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

export interface FakeCommands {
  readonly folder: string;
  /** Puts a shell script on the path under this name and returns where it stands. */
  add(name: string, script: string): Promise<string>;
  remove(): Promise<void>;
}

/** A path that holds the system's shell tools and these commands, and neither Java nor Maven. */
export async function fakeCommands(): Promise<FakeCommands> {
  const folder = await mkdtemp(join(tmpdir(), 'xielian-fake-'));
  const tools = join(folder, 'bin');
  await mkdir(tools);
  for (const tool of ['sh', 'cat', 'cp', 'mkdir', 'sleep']) await addScript(tools, tool, `exec /bin/${tool} "$@"`);
  vi.stubEnv('PATH', tools);
  vi.stubEnv('JAVA_HOME', undefined);
  return {
    folder,
    add: (name, script) => addScript(tools, name, script),
    remove: async () => {
      vi.unstubAllEnvs();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function addScript(folder: string, name: string, script: string): Promise<string> {
  const file = join(folder, name);
  await mkdir(folder, { recursive: true });
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}
