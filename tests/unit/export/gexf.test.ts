import { expect, it } from 'vitest';
import { gexf } from '../../../src/export/gexf.js';
import { readGexf, readXml } from '../../support/read-back.js';
import { renderOneFile } from '../../support/render-export.js';
import { NASTY, SAMPLE_IDS, sampleExport } from '../../support/sample-export.js';

const { DOCUMENT, AUDIENCE, SOCIETY, SENT, MEMBER } = SAMPLE_IDS;
const text = await renderOneFile(gexf, sampleExport);
const elements = readXml(text);
const ofEdges = (name: string) =>
  elements.filter((element) => element.name === name && element.inside.includes('edge'));

it('is a dynamic graph whose days are dates', () => {
  expect(elements.find(({ name }) => name === 'graph')?.attributes).toEqual({
    defaultedgetype: 'directed',
    idtype: 'string',
    mode: 'dynamic',
    timeformat: 'date',
    timerepresentation: 'interval',
  });
  expect(text).toContain(`graphHash: ${'9'.repeat(64)} | recordedAt: not recorded`);
});

it('gives dated edges a spell, open where a bound is not known, and undated ones none', () => {
  expect(ofEdges('spell').map(({ attributes }) => attributes)).toEqual([
    { start: '2031-05-02', end: '2031-05-02' },
    { start: '2031-05-01' },
  ]);
  expect(
    ofEdges('attvalue').flatMap(({ attributes }) => (attributes.for === 'dating' ? [attributes.value] : [])),
  ).toEqual(['UNDATED', 'EXACT', 'NOT_BEFORE']);
});

it('draws an inferred edge unlike an explicit one, and never merges the two', () => {
  const edges = elements.filter(({ name }) => name === 'edge');
  expect(edges.map(({ attributes }) => attributes.kind)).toEqual([
    'AudienceMembership INFERRED',
    'Transmission ADDRESSED EXPLICIT',
    'DEFINED_IN COREFERENCE',
  ]);
  expect(ofEdges('shape').map(({ attributes }) => attributes.value)).toEqual(['dashed', 'solid', 'dotted']);
});

it('is read back whole by another reader', () => {
  const graph = readGexf(text);
  expect(graph.nodes()).toEqual([AUDIENCE, DOCUMENT, SOCIETY]);
  expect(graph.getNodeAttribute(DOCUMENT, 'title')).toBe(NASTY);
  expect(graph.getNodeAttribute(DOCUMENT, 'held')).toBe(true);
  expect(
    graph.mapEdges((edge, values, source, target) => [edge, source, target, values.basis, values.confidence]),
  ).toEqual([
    [MEMBER, SOCIETY, AUDIENCE, 'INFERRED', 0.5],
    [SENT, DOCUMENT, AUDIENCE, 'EXPLICIT', 1],
    [`${AUDIENCE}.DEFINED_IN.${DOCUMENT}`, AUDIENCE, DOCUMENT, 'COREFERENCE', 0.9],
  ]);
});
