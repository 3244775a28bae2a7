import { expect, it } from 'vitest';
import { csv } from '../../../src/export/csv.js';
import { readCsv } from '../../support/read-back.js';
import { renderExport } from '../../support/render-export.js';
import { NASTY, SAMPLE_IDS, sampleExport } from '../../support/sample-export.js';

const { DOCUMENT, AUDIENCE, SOCIETY, SENT, MEMBER } = SAMPLE_IDS;
const files = await renderExport(csv, sampleExport);
const rowsOf = (file: string) => readCsv(files[file] ?? '');
/** What a row says, without what it leaves empty. */
const said = (row: Record<string, string> | undefined) =>
  Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => value !== ''));

it('writes one file for each table, each line ended as RFC 4180 says', () => {
  expect(Object.keys(files).sort()).toEqual(
    ['dataset.csv', 'edges.csv', 'evidence.csv', 'nodes.csv', 'rows.csv', 'sources.csv'].sort(),
  );
  expect(files['rows.csv']).toBe(`row,of\r\n1,${SENT}\r\n2,\r\n`);
});

it('reads back with every word as it was, but for an apostrophe before what would run as a formula', () => {
  expect(rowsOf('nodes.csv').map(({ id }) => id)).toEqual([AUDIENCE, DOCUMENT, SOCIETY]);
  expect(rowsOf('nodes.csv')[1]?.title).toBe(`'${NASTY}`);
  expect(said(rowsOf('nodes.csv')[2])).toEqual({
    id: SOCIETY,
    type: 'Organization',
    label: '天文学会',
    basis: 'EXPLICIT',
    confidence: '1',
    dating: 'UNDATED',
    claimedBy: 'notice',
    name: '天文学会',
  });
});

it('gives every edge basis, confidence, bounds and evidence', () => {
  const [member, sent] = rowsOf('edges.csv');
  expect(said(member)).toEqual({
    id: MEMBER,
    source: SOCIETY,
    target: AUDIENCE,
    edgeType: 'AudienceMembership',
    facts: MEMBER,
    basis: 'INFERRED',
    confidence: '0.5',
    rules: 'forwarder-belongs-to-audience',
    reasons: '转发了通知; 是学会',
    counterEvidence: '没有列名',
    inferredFrom: `${AUDIENCE}; ${DOCUMENT}`,
    dating: 'UNDATED',
    claimedBy: 'links',
  });
  expect(said(sent)).toMatchObject({
    dating: 'EXACT',
    earliest: '2031-05-02',
    latest: '2031-05-02',
    channel: 'ADDRESSED',
  });
});

it('joins to the places of its proofs by id', () => {
  const sent = rowsOf('evidence.csv').filter(({ of }) => of === SENT);
  expect(sent.map(said)).toEqual([
    {
      of: SENT,
      fact: SENT,
      text: '各学会',
      evidence: `Span.${'20'.padStart(20, '0')}`,
      source: `Source.${'5'.repeat(20)}`,
      file: 'notice.txt',
      start: '20',
      end: '26',
      sha256: 'b'.repeat(64),
      locator: '主送',
      document: DOCUMENT,
    },
  ]);
});

it('says what it is of, whether it is complete, and how many rows each file must have', () => {
  expect(Object.fromEntries(rowsOf('dataset.csv').map(({ name, value }) => [name, value]))).toEqual({
    datasetVersion: 'e'.repeat(64),
    graphHash: '9'.repeat(64),
    recordedAt: 'not recorded',
    license: 'free to use',
    scope: 'a sample',
    complete: 'false',
    limits: '2 chains go on.',
    'rows of nodes.csv': '3',
    'rows of edges.csv': '3',
    'rows of evidence.csv': '3',
    'rows of rows.csv': '2',
    'rows of sources.csv': '1',
  });
});

it('begins with a byte order mark only where one is asked for', async () => {
  const marked = await renderExport(csv, sampleExport, { bom: true });
  for (const [file, text] of Object.entries(marked)) expect(text).toBe(`\ufeff${files[file]}`);
});
