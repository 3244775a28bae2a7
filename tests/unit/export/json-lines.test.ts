import { expect, it } from 'vitest';
import { jsonLines } from '../../../src/export/json-lines.js';
import { renderOneFile } from '../../support/render-export.js';
import { SAMPLE_IDS, sampleExport } from '../../support/sample-export.js';

it('writes the dataset, then every node, edge and row as it is, then how many there were', async () => {
  const text = await renderOneFile(jsonLines, sampleExport);
  const lines = text.trimEnd().split('\n');
  const [nodes, edges] = [
    [...(sampleExport.nodes() as Iterable<object>)],
    [...(sampleExport.edges() as Iterable<object>)],
  ];
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { record: 'dataset', ...sampleExport.dataset },
    ...nodes.map((node) => ({ record: 'node', ...node })),
    ...edges.map((edge) => ({ record: 'edge', ...edge })),
    { record: 'rows', row: 1, of: SAMPLE_IDS.SENT },
    { record: 'rows', row: 2, of: null },
    { record: 'end', nodes: 3, edges: 3, rows: 2 },
  ]);
});
