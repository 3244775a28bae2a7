import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../../src/export/json-ld.js';
import { predicateOf } from '../../../src/export/json-ld-terms.js';
import { readTriples } from '../../support/read-back.js';
import { renderOneFile } from '../../support/render-export.js';
import { SAMPLE_IDS, sampleExport } from '../../support/sample-export.js';

const { DOCUMENT, AUDIENCE, SOCIETY, SENT, MEMBER } = SAMPLE_IDS;
const ID = 'urn:xielian:id:';
const PREFIXES: Record<string, string> = {
  'urn:xielian:term:': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf:',
  'http://www.w3.org/2000/01/rdf-schema#': 'rdfs:',
  'http://www.w3.org/ns/org#': 'org:',
  'http://www.w3.org/ns/prov#': 'prov:',
  'http://www.w3.org/ns/oa#': 'oa:',
  'https://www.ica.org/standards/RiC/ontology#': 'rico:',
};
const shorten = (iri: string) =>
  Object.entries(PREFIXES).reduce((text, [long, short]) => text.replace(long, short), iri.replace(ID, ''));

const text = await renderOneFile(jsonLd, sampleExport);
const triples = (await readTriples(text)).map((triple) => triple.map(shorten));
/** What is said of a subject, by predicate. */
function saidOf(subject: string): Record<string, string[]> {
  const said: Record<string, string[]> = {};
  for (const [of, predicate = '', object = ''] of triples) {
    if (of === subject) said[predicate] = [...(said[predicate] ?? []), object].sort();
  }
  return said;
}

it('knows every term without a network, and names every thing', () => {
  expect(triples.length).toBeGreaterThan(100);
  expect(triples.filter((triple) => triple.some((part) => part.startsWith('_:')))).toEqual([]);
});

it('says of a statement what it states, how sure, and where it comes from', () => {
  expect(saidOf(MEMBER)).toEqual({
    'rdf:type': ['AudienceMembership', 'prov:Entity', 'rdf:Statement'],
    'rdf:subject': [SOCIETY],
    'rdf:predicate': ['audienceMembership'],
    'rdf:object': [AUDIENCE],
    basis: ['INFERRED'],
    confidence: ['5.0E-1'],
    rules: ['forwarder-belongs-to-audience'],
    reasons: ['是学会', '转发了通知'].sort(),
    counterEvidence: ['没有列名'],
    dating: ['UNDATED'],
    'prov:wasDerivedFrom': [AUDIENCE, DOCUMENT],
    'prov:wasAttributedTo': ['urn:xielian:claimant:links'],
  });
});

it('says in plain triples only what a text says outright', () => {
  const things = [DOCUMENT, AUDIENCE, SOCIETY];
  const between = triples.filter(
    ([from = '', , to = '']) => from !== to && things.includes(from) && things.includes(to),
  );
  expect(between).toEqual([[DOCUMENT, 'transmissionAddressed', AUDIENCE]]);
});

it('puts things into the terms of RiC-O, ORG and PROV-O', () => {
  expect(saidOf(DOCUMENT)['rdf:type']).toEqual(['Document', 'prov:Entity', 'rico:Record']);
  expect(saidOf(DOCUMENT)['rico:title']).toEqual(saidOf(DOCUMENT)['rdfs:label']);
  expect(saidOf(SOCIETY)['rdf:type']).toEqual(['Organization', 'org:Organization', 'prov:Agent', 'rico:CorporateBody']);
});

it('proves by annotations of the source, with the position as Web Annotation writes it', () => {
  const [annotation = ''] =
    triples.find(([, predicate, object]) => predicate === 'oa:hasBody' && object === SENT) ?? [];
  const span = `Span.${'20'.padStart(20, '0')}`;
  expect(saidOf(annotation)).toEqual({
    'rdf:type': ['oa:Annotation'],
    'oa:hasBody': [SENT],
    'oa:hasTarget': [span],
    surfaceForm: ['各学会'],
  });
  expect(saidOf(span)).toMatchObject({ 'oa:hasSource': [`Source.${'5'.repeat(20)}`], sha256: ['b'.repeat(64)] });
  expect(saidOf(`${span}.position`)).toEqual({
    'rdf:type': ['oa:TextPositionSelector'],
    'oa:start': ['20'],
    'oa:end': ['26'],
    positionUnit: ['UTF-16 code unit'],
  });
});

describe('the predicate of an edge', () => {
  it.each([
    ['Transmission', 'REPORTED_UP', 'term:transmissionReportedUp'],
    ['DocumentLink', 'CITES', 'term:documentLinkCites'],
    ['Assignment', 'LEAD+UNDERTAKER', 'term:assignment'],
    ['Ownership', null, 'term:ownership'],
    ['HAS_UNITS_OF', null, 'term:hasUnitsOf'],
  ])('%s %s: %s', (type, kind, predicate) => {
    expect(predicateOf({ type, kind })).toBe(predicate);
  });
});
