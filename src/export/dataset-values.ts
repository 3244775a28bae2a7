import type { ExportDataset } from './export-graph.js';

export interface DatasetValue {
  readonly name: string;
  readonly value: string;
}

/** What every export says of its dataset, as names and values. */
export function datasetValues(dataset: ExportDataset): DatasetValue[] {
  const { version, graphHash, recordedAt, license, scope, complete, limits } = dataset;
  return [
    { name: 'datasetVersion', value: version },
    { name: 'graphHash', value: graphHash },
    { name: 'recordedAt', value: recordedAt ?? 'not recorded' },
    { name: 'license', value: license },
    { name: 'scope', value: scope },
    { name: 'complete', value: String(complete) },
    { name: 'limits', value: limits.length === 0 ? 'none' : limits.join(' ') },
  ];
}
