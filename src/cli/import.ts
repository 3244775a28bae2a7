import { resolve } from 'node:path';
import { defineCommand } from 'citty';
import { readConfig } from '../config.js';
import { type ImportReport, importWorld } from './import-world.js';
import { json, print, renderTable } from './print.js';

export const importCommand = defineCommand({
  meta: { name: 'import', description: 'Make an invented world the database of the data folder' },
  args: {
    json,
    folder: { type: 'positional', description: 'What `xielian synthesize` wrote', required: true },
    replace: { type: 'boolean', description: 'Put it in the place of what the data folder holds', default: false },
  },
  async run({ args }) {
    print(args.json, await importWorld(resolve(args.folder), args.replace, readConfig()), renderReport);
  },
});

function renderReport({ world, nodes, relationships, dataFolder, seconds }: ImportReport): string {
  const steps = `${seconds.import} s import, ${seconds.start} s start, ${seconds.indexes} s indexes`;
  return renderTable({
    world,
    graph: `${nodes} nodes, ${relationships} relationships`,
    'data folder': dataFolder,
    took: `${seconds.total} s: ${steps}`,
  });
}
