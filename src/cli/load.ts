import { defineCommand } from 'citty';
import { readConfig } from '../config.js';
import { type InputsReport, loadInputs } from '../load/load-inputs.js';
import { readInputs } from '../load/read-inputs.js';
import { recordVersion } from '../load/record-version.js';
import { openDatabase, withDatabase } from './open-database.js';
import { openForSeeds } from './open-for-seeds.js';
import { json, print, renderTable } from './print.js';

export const loadCommand = defineCommand({
  meta: { name: 'load', description: 'Make the graph equal to the dossiers, rosters and decisions' },
  args: {
    json,
    record: { type: 'boolean', description: 'Append this state to history.yaml first', default: false },
    replace: { type: 'boolean', description: 'Also where an imported world stands in the way', default: false },
    seeds: { type: 'string', description: 'Folder of seeds; XIELIAN_SEEDS unless given', valueHint: 'folder' },
  },
  async run({ args }) {
    const config = readConfig();
    const seeds = args.seeds ?? config.seedsFolder;
    if (args.record) await recordVersion(seeds);
    const inputs = await readInputs(seeds);
    const open = args.replace ? openForSeeds : openDatabase;
    const report = await withDatabase(config, ({ database }) => loadInputs(database, inputs), open);
    print(args.json, report, renderReport);
  },
});

function renderReport(report: InputsReport): string {
  const { version, graphHash, created, changed, removed, unchanged, written, lapsed } = report;
  const counted = Object.entries(written).filter(([, count]) => count > 0);
  const table = renderTable({
    version,
    'graph hash': graphHash,
    nodes: `${created} created, ${changed} changed, ${removed} removed, ${unchanged} unchanged`,
    written: counted.length === 0 ? 'nothing' : counted.map(([name, count]) => `${count} ${toWords(name)}`).join(', '),
  });
  return [table, ...lapsed].join('\n');
}

/** `relationshipsCreated` → `relationships created`. */
function toWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
