import type { Fact } from '../fact/fact.js';
import type { FactIndex } from '../fact/fact-index.js';
import { cascadeStem } from './cascade-stem.js';

/** The day from which recipients could have a document: printed, or else written; a plan without a date of its own has its notice's. */
export function reachedOn(document: Fact | undefined, index: FactIndex): string | undefined {
  if (!document) return undefined;
  for (const { properties } of cascadeStem(document, index)) {
    const day = properties.printedOn ?? properties.writtenOn;
    if (typeof day === 'string') return day;
  }
  return undefined;
}
