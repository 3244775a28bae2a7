import { expect, it } from 'vitest';
import { graphml } from '../../../src/export/graphml.js';
import { readGraphml, readXml } from '../../support/read-back.js';
import { renderOneFile } from '../../support/render-export.js';
import { NASTY, SAMPLE_IDS, sampleExport } from '../../support/sample-export.js';

const { DOCUMENT, AUDIENCE, SOCIETY, SENT, MEMBER } = SAMPLE_IDS;
const text = await renderOneFile(graphml, sampleExport);

it('is well-formed, and says of its dataset what it is of', () => {
  const elements = readXml(text);
  expect(elements.filter(({ name }) => name === 'node')).toHaveLength(3);
  expect(readGraphml(text).getAttributes()).toEqual({
    id: 'xielian',
    datasetVersion: 'e'.repeat(64),
    graphHash: '9'.repeat(64),
    recordedAt: 'not recorded',
    license: 'free to use',
    scope: 'a sample',
    complete: 'false',
    limits: '2 chains go on.',
  });
});

it('is read back whole by another reader: every node with types, words unchanged', () => {
  const graph = readGraphml(text);
  expect(graph.nodes()).toEqual([AUDIENCE, DOCUMENT, SOCIETY]);
  expect(graph.getNodeAttributes(DOCUMENT)).toEqual({
    type: 'Document',
    label: NASTY,
    basis: 'EXPLICIT',
    confidence: 1,
    dating: 'NOT_AFTER',
    latest: '2031-05-02',
    dateMeaning: 'HAPPENED',
    datedBy: DOCUMENT,
    evidence: `Span.${'3'.padStart(20, '0')}; Span.${'20'.padStart(20, '0')}`,
    claimedBy: 'notice',
    recordedIn: 'f'.repeat(64),
    recordedAt: '2031-06-01T00:00:00.000Z',
    held: true,
    title: NASTY,
    year: 2031,
    unstated: 'ISSUER; WRITTEN_ON',
    evidencePlaces: `notice.txt@3-9#${'b'.repeat(64)}; notice.txt@20-26#${'b'.repeat(64)}`,
  });
});

it('gives every edge its basis, and a conclusion its rule, reasons and inputs', () => {
  const graph = readGraphml(text);
  expect(graph.mapEdges((_edge, _values, source, target) => [source, target])).toEqual([
    [SOCIETY, AUDIENCE],
    [DOCUMENT, AUDIENCE],
    [AUDIENCE, DOCUMENT],
  ]);
  expect(graph.getEdgeAttributes(MEMBER)).toEqual({
    edgeType: 'AudienceMembership',
    facts: MEMBER,
    basis: 'INFERRED',
    confidence: 0.5,
    rules: 'forwarder-belongs-to-audience',
    reasons: '转发了通知; 是学会',
    counterEvidence: '没有列名',
    inferredFrom: `${AUDIENCE}; ${DOCUMENT}`,
    dating: 'UNDATED',
    claimedBy: 'links',
  });
  expect(graph.getEdgeAttributes(SENT)).toMatchObject({ basis: 'EXPLICIT', dating: 'EXACT', kind: 'ADDRESSED' });
});
