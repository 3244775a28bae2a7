import type { Fact } from '../../domains/fact/fact.js';
import type { FactIndex } from '../fact-index.js';

/** What makes it matter who belongs to a class: it receives a document, is told to act, or has a part in a task. */
const EXPECTATIONS = ['TRANSMITS_TO', 'DIRECTED_AT', 'ASSIGNS_TO'];

/** The classes whose members are worked out: those of which something is expected, and the classes that they combine. */
export function listResolvedAudiences(index: FactIndex): Fact[] {
  const found = new Set<Fact>();
  const add = (audience: Fact) => {
    if (found.has(audience)) return;
    found.add(audience);
    index.out(audience, 'COMBINES').forEach(add);
  };
  index
    .listByType('Audience')
    .filter((audience) => EXPECTATIONS.some((type) => index.into(audience, type).length > 0))
    .forEach(add);
  return [...found];
}
