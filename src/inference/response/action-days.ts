import type { Fact } from '../../domains/fact/fact.js';
import type { FactIndex } from '../../domains/fact/fact-index.js';

/** First and last day on which a deed can have been done: its own bounds, and no later than the report of it was written. */
export function boundsOfAction(
  action: Fact,
  index: FactIndex,
): { earliest?: string | undefined; latest?: string | undefined } {
  const { notBefore, notAfter } = action.properties;
  const reported = index
    .out(action, 'REPORTED_IN')
    .map(({ properties }) => properties.writtenOn ?? properties.printedOn);
  const latest = [notAfter, ...reported].filter((day) => typeof day === 'string').sort()[0];
  return { earliest: typeof notBefore === 'string' ? notBefore : undefined, latest };
}
