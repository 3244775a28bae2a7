import { resolve } from 'node:path';
import { defineCommand } from 'citty';
import { UsageError } from '../errors.js';
import { synthesizeApart } from '../synthetic/synthesize-apart.js';
import type { WorldReport } from '../synthetic/world-report.js';
import { json, print, renderTable } from './print.js';

export const synthesizeCommand = defineCommand({
  meta: { name: 'synthesize', description: 'Write an invented world of any size as CSV for `xielian import`' },
  args: {
    json,
    orgs: { type: 'string', description: 'How many organizations; everything else grows with them', required: true },
    seed: { type: 'string', description: 'Equal seeds give equal worlds', default: '1' },
    into: { type: 'string', description: 'A new folder for the CSV', valueHint: 'folder', required: true },
  },
  async run({ args }) {
    const into = resolve(args.into);
    const organizations = Number(args.orgs);
    if (args.orgs.trim() === '' || Number.isNaN(organizations))
      throw new UsageError(`--orgs ${args.orgs} is no number of organizations; give a whole number such as 2000.`);
    const report = await synthesizeApart({ organizations, seed: args.seed, into, onProgress: printProgress });
    print(args.json, report, (world) => renderReport(world, into));
  },
});

function renderReport({ organizations, seed, nodes, relationships, planned, graphHash }: WorldReport, into: string) {
  return renderTable({
    world: `${organizations} organizations, seed ${seed}`,
    facts: Object.entries(planned)
      .map(([name, count]) => `${count} ${name}`)
      .join(', '),
    graph: `${nodes} nodes, ${relationships} relationships`,
    'graph hash': graphHash,
    folder: `${into}; \`xielian import ${into}\` makes a database of it`,
  });
}

let printedAt = Date.now();

/** One line every few seconds, where it takes that long. */
function printProgress(done: number, total: number): void {
  if (Date.now() - printedAt < 3_000) return;
  printedAt = Date.now();
  process.stderr.write(`${done} of ${total} documents written\n`);
}
