import { createRequire } from 'node:module';
import { csvParse } from 'd3-dsv';
import { MultiDirectedGraph } from 'graphology';
import jsonld from 'jsonld';

// Opens the files that xielian wrote with readers that others wrote.

type Graph = InstanceType<typeof MultiDirectedGraph>;
interface GraphReader {
  parse(graphClass: typeof MultiDirectedGraph, text: string): Graph;
}

interface XmlParser {
  on(event: 'opentag', hear: (tag: { name: string; attributes: Record<string, { value: string }> }) => void): void;
  on(event: 'closetag', hear: () => void): void;
  on(event: 'error', hear: (error: Error) => void): void;
  write(text: string): XmlParser;
  close(): void;
}

/** By `require`: their types want those of a browser, or a laxer compiler. */
const require = createRequire(import.meta.url);
const gexf = require('graphology-gexf') as GraphReader;
const graphml = require('graphology-graphml') as GraphReader;
const { SaxesParser } = require('saxes') as { SaxesParser: new (options: { xmlns: true }) => XmlParser };

export function readGraphml(text: string): Graph {
  return graphml.parse(MultiDirectedGraph, text);
}

export function readGexf(text: string): Graph {
  return gexf.parse(MultiDirectedGraph, text);
}

/** Rows of a CSV file by column. */
export function readCsv(text: string): Record<string, string>[] {
  return csvParse(text).map((row) => ({ ...row }) as Record<string, string>);
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  /** Names of the elements around it, outermost first. */
  readonly inside: readonly string[];
}

/** Every element of a file; fails where it is not well-formed with its namespaces. */
export function readXml(text: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    elements.push({ name, attributes: Object.fromEntries(values), inside: [...open] });
    open.push(name);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return elements;
}

export type Triple = readonly [subject: string, predicate: string, object: string];

/** The triples of a JSON-LD file, read without a network; fails on what would be dropped. */
export async function readTriples(text: string): Promise<Triple[]> {
  const documentLoader = (url: string) => Promise.reject(new Error(`wants ${url} from the network`));
  const options: object = { safe: true, documentLoader };
  const quads: unknown = await jsonld.toRDF(JSON.parse(text), options);
  return (quads as { subject: Term; predicate: Term; object: Term }[]).map(
    ({ subject, predicate, object }) => [subject.value, predicate.value, object.value] as const,
  );
}

interface Term {
  readonly value: string;
}
