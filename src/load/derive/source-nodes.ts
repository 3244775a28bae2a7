import type { Evidence } from '../../domains/fact/fact.js';
import { toFactId } from '../../domains/fact/fact.js';
import type { RecordedSource } from '../../domains/history/recorded-source.js';
import { sha256 } from '../../evidence/sha256.js';
import { containsSpan, parseSpan, type Span } from '../../evidence/span.js';
import type { GraphNode, GraphRelationship } from '../graph-node.js';
import type { Inputs } from '../read-inputs.js';

interface HeldDocument {
  readonly id: string;
  readonly stretches: readonly Span[];
}

interface KnownSource {
  readonly node: GraphNode;
  /** Named stretches, in the order of the dossier; the last that holds a span is its locator. */
  readonly sections: readonly { readonly name: string; readonly span: Span }[];
  readonly documents: readonly HeldDocument[];
}

/** What the inputs say of their sources, one for each text and list. */
export function describeSources({ dossiers, rosters }: Pick<Inputs, 'dossiers' | 'rosters'>): RecordedSource[] {
  const texts = dossiers.map(({ content }): RecordedSource => {
    const { file, sha256, length } = content.source;
    const documents = content.documents.flatMap(({ key, extent }) =>
      extent === undefined ? [] : [{ id: toFactId('Document', key), at: [extent].flat() }],
    );
    return { id: toSourceId(sha256), file, sha256, length, kind: 'TEXT', sections: content.sections, documents };
  });
  const lists = rosters.map(({ list: { file, sha256, text } }): RecordedSource => {
    return { id: toSourceId(sha256), file, sha256, length: text.length, kind: 'ROSTER', sections: [], documents: [] };
  });
  return [...new Map([...texts, ...lists].map((source) => [source.id, source])).values()];
}

/** Hashes of the lists among some sources. */
export function listRosterSources(sources: readonly RecordedSource[]): ReadonlySet<string> {
  return new Set(sources.flatMap(({ kind, sha256 }) => (kind === 'ROSTER' ? [sha256] : [])));
}

/** Where words stand: sources, spans, and the documents inside a source. */
export class SourceNodes {
  readonly #sources = new Map<string, KnownSource>();
  readonly #spans = new Map<string, GraphNode>();

  constructor(sources: Iterable<RecordedSource>) {
    for (const source of sources) this.#sources.set(source.sha256, toKnownSource(source));
  }

  /** The relationship from a fact to the span that proves it; the span's node is made on first use. */
  prove(evidence: Evidence): GraphRelationship {
    const { field, text, source, start, end } = evidence;
    const id = `Span.${sha256(`${source} ${start}-${end}`).slice(0, 20)}`;
    if (!this.#spans.has(id)) this.#spans.set(id, this.#toSpanNode(id, evidence));
    const key = [
      this.#known(source).node.properties.file,
      String(start).padStart(8, '0'),
      end,
      field ?? '',
      text ?? '',
    ].join('|');
    return { type: 'PROVED_BY', to: id, properties: { field, text, evidenceKey: key } };
  }

  /** The document whose part of the file holds a span, if any. */
  documentOf({ source, start, end }: Evidence): HeldDocument | undefined {
    return this.#known(source).documents.find(({ stretches }) =>
      stretches.some((stretch) => containsSpan(stretch, { start, end })),
    );
  }

  nodes(): GraphNode[] {
    return [...[...this.#sources.values()].map(({ node }) => node), ...this.#spans.values()];
  }

  #toSpanNode(id: string, evidence: Evidence): GraphNode {
    const { source, start, end } = evidence;
    const { node, sections } = this.#known(source);
    const locator = sections.findLast(({ span }) => containsSpan(span, { start, end }))?.name;
    const document = this.documentOf(evidence);
    return {
      id,
      labels: ['Span'],
      properties: { file: node.properties.file, start, end, sha256: evidence.sha256, locator },
      relationships: [
        { type: 'IN_SOURCE', to: node.id },
        ...(document ? [{ type: 'STANDS_IN', to: document.id }] : []),
      ],
    };
  }

  #known(source: string): KnownSource {
    const known = this.#sources.get(source);
    if (!known) throw new Error(`no input describes the source ${source}`);
    return known;
  }
}

function toKnownSource({ id, file, sha256, length, kind, sections, documents }: RecordedSource): KnownSource {
  return {
    node: { id, labels: ['Source'], properties: { file, length, kind, sha256 }, relationships: [] },
    sections: sections.map(({ name, at }) => ({ name, span: parseSpan(at) })),
    documents: documents.map(({ id, at }) => ({ id, stretches: at.map(parseSpan) })),
  };
}

function toSourceId(sha256: string): string {
  return `Source.${sha256.slice(0, 20)}`;
}
