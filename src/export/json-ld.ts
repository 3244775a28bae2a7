import type { FactType } from '../domains/fact/fact.model.js';
import { sha256 } from '../evidence/sha256.js';
import { datingOf } from './columns.js';
import { oneFile } from './export-format.js';
import type {
  ExportClaim,
  ExportDataset,
  ExportEdge,
  ExportGraph,
  ExportNode,
  ExportProof,
  ExportSource,
  ExportTable,
} from './export-graph.js';
import { CONTEXT, NODE_TERMS, PROPERTY_TERMS, plainTermOf, predicateOf } from './json-ld-terms.js';

type LinkedData = Readonly<Record<string, unknown>>;

/**
 * JSON-LD 1.1 with its context inside. Every edge is a statement with basis and proof; only what a text says outright is
 * said in plain triples too, so that a reader who knows no basis never takes a conclusion for a fact.
 */
export const jsonLd = oneFile('json-ld', renderJsonLd);

async function* renderJsonLd({ dataset, nodes, edges, tables }: ExportGraph): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n${JSON.stringify(toDataset(dataset))}`;
  for (const source of dataset.sources) yield toMember(toSource(source));
  for await (const node of nodes()) yield toMember(toNode(node));
  for await (const edge of edges()) yield toMember(toStatement(edge));
  for (const table of tables) yield* toRows(table);
  yield '\n]}\n';
}

function toMember(value: LinkedData): string {
  return `,\n${JSON.stringify(value)}`;
}

function toDataset({ version, graphHash, recordedAt, license, scope, complete, limits }: ExportDataset): LinkedData {
  return {
    '@id': `dataset:${version}`,
    '@type': ['Dataset', 'prov:Entity'],
    version,
    graphHash,
    generatedAtTime: recordedAt,
    'dcterms:rights': license,
    scope,
    complete,
    limits,
  };
}

function toSource({ id, file, kind, sha256: hash, length }: ExportSource): LinkedData {
  return {
    '@id': `id:${id}`,
    '@type': ['Source', 'rico:Instantiation', 'prov:Entity'],
    file,
    kind,
    sha256: hash,
    length,
  };
}

function toNode(node: ExportNode): LinkedData {
  const type = node.type as FactType;
  const terms = Object.entries(PROPERTY_TERMS[type] ?? {}).map(([name, term]) => [term, node.properties[name]]);
  const kinds = node.properties.kind === 'DEPARTMENT' ? ['org:OrganizationalUnit'] : [];
  return {
    ...node.properties,
    '@id': `id:${node.id}`,
    '@type': [type, ...(NODE_TERMS[type] ?? []), ...kinds],
    label: node.label,
    ...Object.fromEntries(terms),
    ...toClaim(node),
    claimedBy: node.claimedBy,
    inferredFrom: node.inferredFrom.map((input) => `id:${input}`),
  };
}

/** The statement is an entity of its own: made by whoever claims it, from words of a source or from other facts. */
function toStatement(edge: ExportEdge): LinkedData {
  const { id, type, kind, facts, properties, proofs, inferredFrom, claimedBy, recordedAt } = edge;
  const restsOn = facts.filter((fact) => fact !== id);
  const spans = new Set(proofs.map(({ evidence }) => evidence));
  return {
    ...mapValues(properties, toReference),
    '@id': `id:${id}`,
    '@type': [type === type.toUpperCase() ? 'Link' : type, 'rdf:Statement', 'prov:Entity'],
    kind,
    ...toTriple(edge),
    ...toClaim(edge),
    wasDerivedFrom: [...restsOn, ...inferredFrom, ...spans].map((from) => `id:${from}`),
    wasAttributedTo: claimedBy.map((name) => `claimant:${encodeURIComponent(name)}`),
    generatedAtTime: recordedAt,
  };
}

/** Subject, predicate and object; and between the two ends, where a text says it outright, the plain triples. */
function toTriple(edge: ExportEdge): LinkedData {
  const [source, target] = [{ '@id': `id:${edge.source}` }, { '@id': `id:${edge.target}` }];
  const predicate = predicateOf(edge);
  if (edge.basis !== 'EXPLICIT') return { subject: source, predicate, object: target };
  const term = plainTermOf(edge);
  return {
    subject: { ...source, [predicate]: target, ...(term && !term.reversed ? { [term.predicate]: target } : {}) },
    predicate,
    object: { ...target, ...(term?.reversed ? { [term.predicate]: source } : {}) },
  };
}

/** What nodes and statements have in common. */
function toClaim({
  basis,
  confidence,
  rules,
  reasons,
  counterEvidence,
  dates,
  proofs,
  recordedIn,
}: ExportClaim): LinkedData {
  return {
    basis,
    confidence,
    rules,
    reasons,
    counterEvidence,
    dating: datingOf(dates),
    earliest: dates.earliest,
    latest: dates.latest,
    dateMeaning: dates.meaning,
    datedBy: dates.datedBy === null ? null : `id:${dates.datedBy}`,
    evidence: proofs.map(toAnnotation),
    recordedIn: recordedIn === null ? null : `dataset:${recordedIn}`,
  };
}

/** An annotation of the source whose body is the fact. Positions count UTF-16 code units of the raw file, end exclusive. */
function toAnnotation(proof: ExportProof): LinkedData {
  const { fact, field, text, evidence, source, start, end, sha256: hash, locator, document } = proof;
  return {
    '@id': `id:Evidence.${sha256(JSON.stringify([fact, field, text, evidence])).slice(0, 20)}`,
    '@type': 'oa:Annotation',
    field,
    surfaceForm: text,
    hasTarget: {
      '@id': `id:${evidence}`,
      '@type': 'oa:SpecificResource',
      hasSource: `id:${source}`,
      hasSelector: {
        '@id': `id:${evidence}.position`,
        '@type': 'oa:TextPositionSelector',
        start,
        end,
        positionUnit: 'UTF-16 code unit',
      },
      sha256: hash,
      locator,
      standsIn: document === null ? null : `id:${document}`,
    },
  };
}

async function* toRows({ name, columns, rows }: ExportTable): AsyncGenerator<string> {
  let number = 0;
  for await (const row of rows()) {
    number += 1;
    const cells = Object.fromEntries(columns.map((column, index) => [column, toReference(row[index])]));
    yield toMember({ ...cells, '@id': `id:${name}.${number}`, '@type': name });
  }
}

/** A value that is the id of a fact points at it, in a list too. */
function toReference(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toReference);
  return typeof value === 'string' && FACT_ID.test(value) ? { '@id': `id:${value}` } : value;
}

const FACT_ID = /^[A-Z][A-Za-z]+\.[0-9a-f]{20}$/u;

function mapValues(values: LinkedData, change: (value: unknown) => unknown): LinkedData {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
