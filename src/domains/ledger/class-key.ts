import type { Fact } from '../fact/fact.js';

/** Equal for different words that mean the same class by the same rule; words without a rule mean only themselves. */
export function classKey({ id, links, properties: { memberKinds, memberRegion, memberRoster } }: Fact): string {
  const ties = links.filter(({ type }) => type !== 'DEFINED_IN').map(({ type, to }) => `${type} ${to}`);
  const isRuled = memberRoster !== undefined || (memberKinds !== undefined && memberRegion !== undefined);
  return isRuled || ties.length > 0 ? JSON.stringify([memberKinds, memberRegion, memberRoster, ties.sort()]) : id;
}
