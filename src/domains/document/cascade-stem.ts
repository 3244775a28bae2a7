import type { Fact } from '../fact/fact.js';
import type { FactIndex } from '../fact/fact-index.js';

/**
 * A document with those that it is one act with, itself first: a notice and the plan that it prints (ISSUES, either way).
 * What is sent with the one is sent with the other.
 */
export function cascadeStem(document: Fact, index: FactIndex): Fact[] {
  const stem = new Map([[document.id, document]]);
  for (const known of stem.values()) {
    for (const next of [
      ...tied(known, 'LINKS_FROM', 'LINKS_TO', index),
      ...tied(known, 'LINKS_TO', 'LINKS_FROM', index),
    ]) {
      stem.set(next.id, next);
    }
  }
  return [...stem.values()];
}

function tied(document: Fact, here: string, there: string, index: FactIndex): Fact[] {
  return index
    .into(document, here)
    .filter(({ type, properties }) => type === 'DocumentLink' && properties.kind === 'ISSUES')
    .flatMap((tie) => index.end(tie, there) ?? []);
}
