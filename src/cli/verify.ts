import { defineCommand } from 'citty';
import { readConfig } from '../config.js';
import { openSourceLibrary } from '../evidence/source-library.js';
import { readInputs } from '../load/read-inputs.js';
import { type Failure, type VerifyReport, verifyInputs } from '../load/verify-inputs.js';
import { json, print, renderTable } from './print.js';

export const verifyCommand = defineCommand({
  meta: {
    name: 'verify',
    description:
      'Read the sources again and prove every span (exit 1: something does not hold; 3: a source is missing)',
  },
  args: {
    json,
    seeds: { type: 'string', description: 'Folder of seeds; XIELIAN_SEEDS unless given', valueHint: 'folder' },
    sources: { type: 'string', description: 'Folder of sources; XIELIAN_SOURCES unless given', valueHint: 'folder' },
  },
  async run({ args }) {
    const config = readConfig();
    const seedsFolder = args.seeds ?? config.seedsFolder;
    const sourcesFolder = args.sources ?? config.sourcesFolder;
    const report = await verifyInputs(await readInputs(seedsFolder), openSourceLibrary({ seedsFolder, sourcesFolder }));
    print(args.json, report, (found) => renderReport(found, sourcesFolder));
    process.exitCode = exitCodeOf(report);
  },
});

function exitCodeOf({ failed, unaccounted, unproved, unreadable }: VerifyReport): number {
  if (failed.length + unaccounted.length + unproved > 0) return 1;
  return unreadable.length > 0 ? 3 : 0;
}

function renderReport(report: VerifyReport, sourcesFolder: string): string {
  const { facts, inferred, lapsed, unproved, spans, verified, failed, unreadable, sentences, unaccounted } = report;
  const table = renderTable({
    facts: `${facts}, of which ${inferred} inferred and ${unproved} without proof`,
    spans: `${spans}, of which ${verified} verified and ${failed.length} failed`,
    sentences: `${sentences}, of which ${unaccounted.length} unaccounted for`,
    unreadable:
      unreadable.length === 0 ? 'none' : `${unreadable.join(', ')} (looked in ${sourcesFolder}; set XIELIAN_SOURCES)`,
  });
  return [table, ...lapsed, ...[...failed, ...unaccounted].map(renderFailure)].join('\n');
}

function renderFailure({ file, place, message }: Failure): string {
  return `${file} ${place}: ${message}`;
}
