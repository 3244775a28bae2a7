import type { Fact } from '../fact/fact.js';
import type { FactIndex } from '../fact/fact-index.js';
import type { Corpus } from './ledger-nodes.js';

/** How many held documents are later than a day: all are looked at once, then each day is a count. */
export function countCorpus(index: FactIndex): (day: string | undefined) => Corpus {
  const held = index.listByType('Document').filter(({ properties }) => properties.held === true);
  const dated = held.flatMap((document) => {
    const day = dayOf(document);
    return day === undefined ? [] : [{ day, reports: index.into(document, 'REPORTED_IN').length > 0 }];
  });
  return (day) => {
    const later = day === undefined ? [] : dated.filter((document) => document.day > day);
    return {
      laterDocuments: later.length,
      laterReports: later.filter(({ reports }) => reports).length,
      undatedDocuments: held.length - dated.length,
    };
  };
}

function dayOf({ properties: { printedOn, writtenOn } }: Fact): string | undefined {
  const day = printedOn ?? writtenOn;
  return typeof day === 'string' ? day : undefined;
}
