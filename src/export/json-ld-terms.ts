import type { FactType } from '../domains/fact/fact.model.js';
import type { ExportEdge } from './export-graph.js';

/** Names, not addresses: nothing is fetched. Whoever publishes the files may map the two prefixes to a place of their own. */
export const CONTEXT = {
  '@version': 1.1,
  '@vocab': 'urn:xielian:term:',
  id: 'urn:xielian:id:',
  claimant: 'urn:xielian:claimant:',
  dataset: 'urn:xielian:dataset:',
  term: 'urn:xielian:term:',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcterms: 'http://purl.org/dc/terms/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  rico: 'https://www.ica.org/standards/RiC/ontology#',
  label: 'rdfs:label',
  confidence: { '@type': 'xsd:double' },
  earliest: { '@type': 'xsd:date' },
  latest: { '@type': 'xsd:date' },
  datedBy: { '@type': '@id' },
  inferredFrom: { '@type': '@id' },
  standsIn: { '@type': '@id' },
  recordedIn: { '@type': '@id' },
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@id' },
  object: { '@id': 'rdf:object', '@type': '@id' },
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
  generatedAtTime: { '@id': 'prov:generatedAtTime', '@type': 'xsd:dateTime' },
  evidence: { '@reverse': 'oa:hasBody' },
  hasTarget: { '@id': 'oa:hasTarget', '@type': '@id' },
  hasSource: { '@id': 'oa:hasSource', '@type': '@id' },
  hasSelector: { '@id': 'oa:hasSelector', '@type': '@id' },
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
} as const;

/** What a node is in vocabularies that others know, besides a type of our own. */
export const NODE_TERMS: Readonly<Partial<Record<FactType, readonly string[]>>> = {
  Organization: ['org:Organization', 'rico:CorporateBody', 'prov:Agent'],
  Person: ['rico:Person', 'prov:Agent'],
  Document: ['rico:Record', 'prov:Entity'],
  Directive: ['rico:RecordPart', 'prov:Entity'],
  Action: ['rico:Activity', 'prov:Activity'],
  Roster: ['prov:Entity'],
};

/** Properties of ours that are a property of RiC-O too. */
export const PROPERTY_TERMS: Readonly<Partial<Record<FactType, Readonly<Record<string, string>>>>> = {
  Document: {
    title: 'rico:title',
    number: 'rico:identifier',
    printedOn: 'rico:publicationDate',
    writtenOn: 'rico:creationDate',
  },
  Directive: { title: 'rico:title', locator: 'rico:identifier' },
};

interface PlainTerm {
  readonly predicate: string;
  /** The term reads from the target of the edge to its source. */
  readonly reversed?: true;
  /** Which end must be an organization or a person for the term to fit: a class of recipients is no agent. */
  readonly agent?: 'source' | 'target';
}

/** By type and kind of an edge: the term that says the same in a vocabulary that others know. */
const PLAIN_TERMS: Readonly<Record<string, PlainTerm>> = {
  'Affiliation PART_OF': { predicate: 'org:subOrganizationOf' },
  'Affiliation BRANCH_OF': { predicate: 'org:subOrganizationOf' },
  'Affiliation MEMBER_OF': { predicate: 'org:memberOf' },
  'Affiliation GUIDED_BY': { predicate: 'org:linkedTo' },
  'Affiliation COUNTERPART_OF': { predicate: 'org:linkedTo' },
  Position: { predicate: 'org:memberOf' },
  'Attribution ISSUER': { predicate: 'prov:wasAttributedTo', reversed: true },
  'Attribution AUTHOR': { predicate: 'rico:hasAuthor', reversed: true },
  'Attribution COMPILER': { predicate: 'rico:hasCreator', reversed: true },
  'Attribution CONTRIBUTOR': { predicate: 'rico:hasCreator', reversed: true },
  'Transmission ADDRESSED': { predicate: 'rico:hasAddressee', agent: 'target' },
  'Transmission COPIED': { predicate: 'rico:hasReceiver', agent: 'target' },
  'Transmission REPORTED_UP': { predicate: 'rico:hasReceiver', agent: 'target' },
  'Participation ACTOR': { predicate: 'prov:wasAssociatedWith', reversed: true, agent: 'source' },
  CONTAINED_IN: { predicate: 'rico:isOrWasConstituentOf' },
  CHILD_OF: { predicate: 'rico:isOrWasConstituentOf' },
  REPORTED_IN: { predicate: 'rico:isOrWasDescribedBy' },
  ELABORATES: { predicate: 'rico:isOrWasPartOf' },
  PRODUCES: { predicate: 'prov:generated' },
};

/** `Transmission ADDRESSED` → `term:transmissionAddressed`, `CONTAINED_IN` → `term:containedIn`; several roles at once have no term of their own. */
export function predicateOf({ type, kind }: Pick<ExportEdge, 'type' | 'kind'>): string {
  const named = kind !== null && /^[A-Z_]+$/u.test(kind) ? `${type}_${kind}` : type;
  const [first = '', ...words] = named.split(/_|(?<=[a-z])(?=[A-Z])/u).map((word) => word.toLowerCase());
  return `term:${first}${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

export function plainTermOf({ type, kind, source, target }: ExportEdge): PlainTerm | undefined {
  const term = PLAIN_TERMS[`${type} ${kind}`] ?? PLAIN_TERMS[type];
  if (!term?.agent) return term;
  return /^(?:Organization|Person)\./u.test({ source, target }[term.agent]) ? term : undefined;
}
