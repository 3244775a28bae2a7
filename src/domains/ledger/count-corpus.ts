import type { Fact } from '../fact/fact.js';
import type { FactIndex } from '../fact/fact-index.js';
import type { Corpus } from './ledger-nodes.js';

/** What the corpus holds beside one ledger, by the day from which recipients could have its document. */
export type CorpusAfter = (day: string | undefined) => Corpus;

/** How many held documents are later than a day: all are looked at once, then each day is a look-up. */
export function countCorpus(index: FactIndex): CorpusAfter {
  const days = new CorpusDays();
  for (const document of index.listByType('Document')) {
    if (document.properties.held === true) days.add(dayOf(document), index.into(document, 'REPORTED_IN').length > 0);
  }
  return days.after();
}

/** Counts held documents by their day. */
export class CorpusDays {
  readonly #documents = new Map<string, number>();
  readonly #reports = new Map<string, number>();
  #undated = 0;

  add(day: string | undefined, reportsActions: boolean): void {
    if (day === undefined) this.#undated += 1;
    else this.#documents.set(day, (this.#documents.get(day) ?? 0) + 1);
    if (day !== undefined && reportsActions) this.#reports.set(day, (this.#reports.get(day) ?? 0) + 1);
  }

  after(): CorpusAfter {
    const days = [...this.#documents.keys()].sort();
    const later = new Map<string, Pick<Corpus, 'laterDocuments' | 'laterReports'>>();
    let [laterDocuments, laterReports] = [0, 0];
    for (const day of days.toReversed()) {
      later.set(day, { laterDocuments, laterReports });
      laterDocuments += this.#documents.get(day) ?? 0;
      laterReports += this.#reports.get(day) ?? 0;
    }
    const all = { laterDocuments, laterReports };
    const none = { laterDocuments: 0, laterReports: 0 };
    const find = (day: string) => {
      // A ledger's day is nearly always that of a held document; any other counts as the last one before it.
      const known = later.get(day) ?? later.get(days.findLast((other) => other <= day) ?? '');
      return known ?? all;
    };
    return (day) => ({ ...(day === undefined ? none : find(day)), undatedDocuments: this.#undated });
  }
}

function dayOf({ properties: { printedOn, writtenOn } }: Fact): string | undefined {
  const day = printedOn ?? writtenOn;
  return typeof day === 'string' ? day : undefined;
}
