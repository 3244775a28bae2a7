import type { Evidence } from '../domains/fact/fact.js';
import type { RecordedSource } from '../domains/history/recorded-source.js';
import { sha256 } from '../evidence/sha256.js';
import { renderSpan } from '../evidence/span.js';

/** A source that nobody wrote: it has a name, a length and places, and no text. */
export interface Volume {
  /** Name of the dossier that reads it. */
  readonly key: string;
  readonly file: string;
  readonly sha256: string;
  readonly kind: RecordedSource['kind'];
}

/** How many units of a volume one document, or one page of a list, takes. */
const PAGE = 100;
/** Of these, the words that are quoted; the rest keeps pages apart. */
const QUOTED = 60;

export function toVolume(key: string, kind: Volume['kind'], world: string): Volume {
  return { key, file: `${key}.${kind === 'TEXT' ? 'txt' : 'tsv'}`, sha256: sha256(`${world}/${key}`), kind };
}

/** The words of a page, or of the part of it that begins at an offset. All facts of a document share one. */
export function pageOf(volume: Volume, page: number, offset = 0): Evidence {
  const start = page * PAGE + offset;
  return { source: volume.sha256, start, end: page * PAGE + QUOTED, sha256: sha256(`${volume.sha256}/${start}`) };
}

export function extentOf(page: number): string {
  return renderSpan({ start: page * PAGE, end: (page + 1) * PAGE });
}

/** The volume as the load describes sources; every description of it has the same length, whatever it is asked for. */
export function describeVolume(
  { file, sha256, kind }: Volume,
  pages: number,
  documents: RecordedSource['documents'] = [],
): RecordedSource {
  return { id: `Source.${sha256.slice(0, 20)}`, file, sha256, length: pages * PAGE, kind, sections: [], documents };
}
