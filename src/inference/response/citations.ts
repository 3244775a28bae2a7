import type { Evidence, Fact } from '../../domains/fact/fact.js';
import type { FactIndex } from '../../domains/fact/fact-index.js';
import { groupBy } from '../../lib/group-by.js';
import { nameOfDocument } from '../document-ties.js';
import { aFinding, type Candidate, type Finding } from './candidate.js';
import { WEIGHTS } from './weights.js';

interface Naming extends Evidence {
  readonly document: Fact;
}

/** Fields of a document that name it. */
const NAMING_FIELDS = ['number', 'title'];

/** Which documents the report of a deed names: the words that name them lie inside the words that tell of the deed. */
export class Citations {
  readonly #index: FactIndex;
  readonly #bySource: ReadonlyMap<string, readonly Naming[]>;

  constructor(index: FactIndex) {
    this.#index = index;
    const namings = index
      .listByType('Document')
      .flatMap((document) =>
        document.evidence
          .filter(({ field }) => field !== undefined && NAMING_FIELDS.includes(field))
          .map((evidence) => ({ ...evidence, document })),
      );
    this.#bySource = groupBy(
      namings.sort((left, right) => left.start - right.start),
      ({ source }) => source,
    );
  }

  /** The documents that the report of a deed names. */
  listCited(action: Fact): Fact[] {
    return [...new Set(action.evidence.flatMap((span) => this.#listInside(span).map(({ document }) => document)))];
  }

  weigh({ action, document }: Candidate): Finding {
    if (this.listCited(action).includes(document)) {
      return aFinding(WEIGHTS.citation, { reasons: [`报道行动的文字点名了${nameOfDocument(document)}`] });
    }
    const [report] = this.#index.out(action, 'REPORTED_IN');
    const mentioned = document.evidence.some(({ source }) => action.evidence.some((span) => span.source === source));
    const sentence = mentioned
      ? '报道行动的文字没有点名该文'
      : `${report ? nameOfDocument(report) : '报道'}没有提到该文，也没有说行动落实的是哪份文件`;
    return aFinding(0, { counterEvidence: [sentence] });
  }

  #listInside({ source, start, end }: Evidence): Naming[] {
    const namings = this.#bySource.get(source) ?? [];
    const inside: Naming[] = [];
    for (let at = firstFrom(namings, start); at < namings.length; at += 1) {
      const naming = namings[at];
      if (!naming || naming.start >= end) break;
      if (naming.end <= end) inside.push(naming);
    }
    return inside;
  }
}

/** Index of the first that starts no earlier, by halving: a source can name a great many documents. */
function firstFrom(namings: readonly Naming[], start: number): number {
  let [low, high] = [0, namings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((namings[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
