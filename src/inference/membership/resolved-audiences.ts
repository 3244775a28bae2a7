import type { Fact } from '../../domains/fact/fact.js';
import type { FactIndex } from '../../domains/fact/fact-index.js';

/** What makes it matter who belongs to a class: it receives a document, is told to act, has a part in a task, is what a report covers, or what a number counts. */
const EXPECTATIONS = ['TRANSMITS_TO', 'DIRECTED_AT', 'ASSIGNS_TO', 'COVERS', 'OF_CLASS'];

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
