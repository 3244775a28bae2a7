import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageFolder } from '../../src/config.js';

/** For vitest: the command as it is shipped, built once before the tests that start it. */
export async function setup(): Promise<void> {
  await ensureBuilt();
}

/** Builds `dist/` where it is missing or older than a file of `src/`. */
export async function ensureBuilt(): Promise<void> {
  const built = await changedAt(join(packageFolder, 'dist', '.tsbuildinfo'));
  if (built > (await newestChange(join(packageFolder, 'src')))) return;
  await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: packageFolder }).catch((error) => {
    throw new Error(`npm run build failed: ${error.stdout}${error.stderr}`);
  });
}

async function newestChange(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true });
  return Math.max(...(await Promise.all(entries.map((entry) => changedAt(join(folder, entry))))));
}

async function changedAt(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
