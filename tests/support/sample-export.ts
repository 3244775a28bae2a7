import { UNDATED } from '../../src/export/export-dates.js';
import type { ExportClaim, ExportEdge, ExportGraph, ExportNode, ExportProof } from '../../src/export/export-graph.js';

const DOCUMENT = `Document.${'d'.repeat(20)}`;
const AUDIENCE = `Audience.${'a'.repeat(20)}`;
const SOCIETY = `Organization.${'0'.repeat(20)}`;
const SENT = `Transmission.${'1'.repeat(20)}`;
const MEMBER = `AudienceMembership.${'2'.repeat(20)}`;
export const SAMPLE_IDS = { DOCUMENT, AUDIENCE, SOCIETY, SENT, MEMBER };

/** Words that no format may trip over: markup, quotes, a line break, separators, a formula. */
export const NASTY = '=SUM(1,2); "甲" <乙> & \'丙\'\n丁𠮷';

function claim(id: string, more: Partial<ExportClaim> = {}): ExportClaim {
  return {
    id,
    basis: 'EXPLICIT',
    confidence: 1,
    rules: [],
    reasons: [],
    counterEvidence: [],
    inferredFrom: [],
    dates: UNDATED,
    proofs: [],
    claimedBy: ['notice'],
    recordedIn: null,
    recordedAt: null,
    properties: {},
    ...more,
  };
}

function proof(fact: string, start: number, end: number): ExportProof {
  return {
    fact,
    field: null,
    text: '各学会',
    evidence: `Span.${String(start).padStart(20, '0')}`,
    source: `Source.${'5'.repeat(20)}`,
    file: 'notice.txt',
    start,
    end,
    sha256: 'b'.repeat(64),
    locator: '主送',
    document: DOCUMENT,
  };
}

const nodes: readonly ExportNode[] = [
  { ...claim(AUDIENCE, { properties: { text: '各学会', receives: true } }), type: 'Audience', label: '各学会' },
  {
    ...claim(DOCUMENT, {
      dates: { meaning: 'HAPPENED', earliest: null, latest: '2031-05-02', datedBy: DOCUMENT },
      proofs: [proof(DOCUMENT, 3, 9), proof(DOCUMENT, 20, 26)],
      properties: { title: NASTY, held: true, year: 2031, unstated: ['ISSUER', 'WRITTEN_ON'] },
      recordedIn: 'f'.repeat(64),
      recordedAt: '2031-06-01T00:00:00.000Z',
    }),
    type: 'Document',
    label: NASTY,
  },
  { ...claim(SOCIETY, { properties: { name: '天文学会' } }), type: 'Organization', label: '天文学会' },
];

const edges: readonly ExportEdge[] = [
  {
    ...claim(MEMBER, {
      basis: 'INFERRED',
      confidence: 0.5,
      rules: ['forwarder-belongs-to-audience'],
      reasons: ['转发了通知', '是学会'],
      counterEvidence: ['没有列名'],
      inferredFrom: [AUDIENCE, DOCUMENT],
      claimedBy: ['links'],
    }),
    type: 'AudienceMembership',
    kind: null,
    source: SOCIETY,
    target: AUDIENCE,
    facts: [MEMBER],
  },
  {
    ...claim(SENT, {
      dates: { meaning: 'HAPPENED', earliest: '2031-05-02', latest: '2031-05-02', datedBy: DOCUMENT },
      proofs: [proof(SENT, 20, 26)],
      properties: { channel: 'ADDRESSED' },
    }),
    type: 'Transmission',
    kind: 'ADDRESSED',
    source: DOCUMENT,
    target: AUDIENCE,
    facts: [SENT],
  },
  {
    ...claim(`${AUDIENCE}.DEFINED_IN.${DOCUMENT}`, {
      basis: 'COREFERENCE',
      confidence: 0.9,
      dates: { meaning: 'HAPPENED', earliest: '2031-05-01', latest: null, datedBy: DOCUMENT },
    }),
    type: 'DEFINED_IN',
    kind: null,
    source: AUDIENCE,
    target: DOCUMENT,
    facts: [AUDIENCE],
  },
];

/** Three nodes and three edges made by hand: one edge said outright, one pointed back to, one concluded and undated. */
export const sampleExport: ExportGraph = {
  dataset: {
    version: 'e'.repeat(64),
    graphHash: '9'.repeat(64),
    recordedAt: null,
    license: 'free to use',
    scope: 'a sample',
    complete: false,
    limits: ['2 chains go on.'],
    sources: [{ id: `Source.${'5'.repeat(20)}`, file: 'notice.txt', kind: 'TEXT', sha256: 'c'.repeat(64), length: 99 }],
  },
  nodes: () => nodes,
  edges: () => edges,
  tables: [
    {
      name: 'rows',
      columns: ['row', 'of'],
      rows: () => [
        [1, SENT],
        [2, null],
      ],
    },
  ],
};
