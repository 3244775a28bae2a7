import type { Fact } from '../../domains/fact/fact.js';
import { BASES } from '../../domains/fact/fact.model.js';
import { targetOf } from '../../domains/fact/facts-into.js';
import { sortKeysOf } from '../../domains/fact/sort-keys.js';
import type { GraphRelationship } from '../graph-node.js';

/** From each document to the bodies that issued it: what a body issued is a range of an index, however much that is. */
export function deriveIssuers(facts: ReadonlyMap<string, Fact>): Map<string, GraphRelationship[]> {
  const byDocument = new Map<string, Fact[]>();
  for (const fact of facts.values()) {
    if (!isIssue(fact)) continue;
    const document = targetOf(fact, 'ATTRIBUTES');
    const list = byDocument.get(document);
    if (list) list.push(fact);
    else byDocument.set(document, [fact]);
  }
  const issuers = new Map<string, GraphRelationship[]>();
  for (const [id, attributions] of byDocument) {
    const document = facts.get(id);
    if (document) issuers.set(id, issuersOf(document, attributions));
  }
  return issuers;
}

/**
 * One relationship for each body, as sure as the surest of its attributions: names that people decided to be one body may
 * each have had one. `said` is false for what no text says, so that an inferred issuer never passes for one that is stated.
 */
export function issuersOf(document: Fact, attributions: readonly Fact[]): GraphRelationship[] {
  const { dateKey, newestKey } = sortKeysOf(document);
  const surest = new Map<string, { basis: Fact['basis']; positionKey: string }>();
  for (const attribution of attributions.filter(isIssue)) {
    const issuer = targetOf(attribution, 'ATTRIBUTED_TO');
    if (!issuer.startsWith('Organization.')) continue;
    const { basis } = attribution;
    const one = { basis, positionKey: String(sortKeysOf(attribution).positionKey) };
    const known = surest.get(issuer);
    if (!known || rankOf(one) < rankOf(known)) surest.set(issuer, one);
  }
  return [...surest].map(([issuer, { basis, positionKey }]) => ({
    type: 'ISSUED_BY',
    to: issuer,
    properties: { issuer, basis, said: basis !== 'INFERRED', dateKey, newestKey, positionKey },
  }));
}

function isIssue({ type, properties }: Fact): boolean {
  return type === 'Attribution' && properties.role === 'ISSUER';
}

function rankOf({ basis, positionKey }: { basis: Fact['basis']; positionKey: string }): string {
  return `${BASES.indexOf(basis)} ${positionKey}`;
}
