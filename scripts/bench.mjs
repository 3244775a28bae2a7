import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const folder = resolve(root, 'tests/benchmarks');

/** The peers are installed here alone, so that nobody else has to have them. */
if (isOutdated(resolve(folder, 'node_modules/.package-lock.json'), resolve(folder, 'package-lock.json'))) {
  run('npm', ['ci', '--no-audit', '--no-fund'], folder);
}
run(resolve(root, 'node_modules/.bin/tsc'), ['-p', '.'], folder);
run(process.execPath, [resolve(folder, 'dist/main.js'), ...process.argv.slice(2)], root);

function isOutdated(installed, wanted) {
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs;
}

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
