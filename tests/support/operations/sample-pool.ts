import type { ValuePool } from './value-pool.js';

/** A pool that no graph stands behind: enough to write operations, not to be answered. */
export const samplePool: ValuePool = {
  values: {
    ID: ['Organization.0123456789abcdef0123', 'Document.0123456789abcdef0123'],
    String: ['辽宁', '学会'],
    Date: ['2020-01-30', '2020-02-29'],
    number: ['辽科协发〔2020〕3号'],
    after: ['WzEsImEiLCJiIl0', 'garbage'],
    maxHops: [1, 8, 13],
    field: ['number', 'title'],
  },
  bundles: {
    'Query.documents': [{ orderBy: 'NEWEST_FIRST', after: 'WzEsImEiLCJiIl0' }],
    'Document.directives': [{ after: 'WzEsImEiLCJiIl0' }],
  },
};
