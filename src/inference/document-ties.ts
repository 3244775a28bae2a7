import type { Fact } from '../domains/fact/fact.js';
import type { FactIndex } from '../domains/fact/fact-index.js';

/** The notices by which a plan or another enclosure is issued. */
export function listCarriers(document: Fact, index: FactIndex): Fact[] {
  return index
    .into(document, 'LINKS_TO')
    .filter(({ properties }) => properties.kind === 'ISSUES')
    .flatMap((tie) => index.out(tie, 'LINKS_FROM'));
}

/** The plans that a notice puts into force: who receives the one receives the other. */
export function listEnclosures(document: Fact, index: FactIndex): Fact[] {
  return index
    .into(document, 'LINKS_FROM')
    .filter(({ properties }) => properties.kind === 'ISSUES')
    .flatMap((tie) => index.out(tie, 'LINKS_TO'));
}

export function listIssuers(document: Fact, index: FactIndex): Fact[] {
  return index
    .into(document, 'ATTRIBUTES')
    .filter(({ properties }) => properties.role === 'ISSUER')
    .flatMap((attribution) => index.out(attribution, 'ATTRIBUTED_TO'));
}

/** How a sentence names a document: by its number, else by its title, else by its key. */
export function nameOfDocument({ key, properties: { number, title, edition } }: Fact): string {
  if (number !== undefined) return String(number);
  if (title === undefined) return key;
  return `《${String(title)}》${edition === undefined ? '' : String(edition)}`;
}
