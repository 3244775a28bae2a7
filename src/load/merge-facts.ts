import type { Evidence, Fact, Link, Properties, PropertyValue } from '../domains/fact/fact.js';
import { BASES } from '../domains/fact/fact.model.js';
import { InvalidInputError, type Violation } from './violation.js';

/** How two claims of one property become one, where they may differ. All others must agree. */
const MERGERS: Readonly<Record<string, (left: PropertyValue, right: PropertyValue) => PropertyValue>> = {
  /** Held as soon as one source holds it. */
  held: (left, right) => left === true || right === true,
  /** Context only as long as nobody says more. */
  contextOnly: (left, right) => left === true && right === true,
  planned: (left, right) => left === true && right === true,
};

/** One fact for each id, whoever claims it. Claims that contradict each other are faults, named with both places. */
export function mergeFacts(claims: Iterable<Fact>): Map<string, Fact> {
  const merged = new Map<string, Fact>();
  const violations: Violation[] = [];
  for (const claim of claims) {
    const known = merged.get(claim.id);
    merged.set(claim.id, known ? mergeTwo(known, claim, violations) : claim);
  }
  if (violations.length > 0) throw new InvalidInputError(violations);
  return merged;
}

function mergeTwo(left: Fact, right: Fact, violations: Violation[]): Fact {
  const surer = BASES.indexOf(right.basis) < BASES.indexOf(left.basis) ? right : left;
  return {
    ...surer,
    confidence: Math.max(...[left, right].filter(({ basis }) => basis === surer.basis).map((fact) => fact.confidence)),
    properties: mergeProperties(left, right, violations),
    links: uniqueBy([...left.links, ...right.links], ({ type, to }: Link) => `${type} ${to}`),
    evidence: uniqueBy([...left.evidence, ...right.evidence], evidenceKey),
    claimedBy: uniqueBy([...left.claimedBy, ...right.claimedBy], String),
    places: [...left.places, ...right.places],
  };
}

function mergeProperties(left: Fact, right: Fact, violations: Violation[]): Properties {
  const merged: Record<string, PropertyValue | undefined> = { ...left.properties };
  for (const [name, value] of Object.entries(right.properties)) {
    const known = merged[name];
    if (value === undefined) continue;
    if (known === undefined || same(known, value)) merged[name] = value;
    else if (MERGERS[name]) merged[name] = MERGERS[name](known, value);
    else if (Array.isArray(known) && Array.isArray(value)) merged[name] = [...new Set([...known, ...value])];
    else violations.push(contradiction(left, right, name, known, value));
  }
  return merged;
}

function contradiction(left: Fact, right: Fact, name: string, known: PropertyValue, value: PropertyValue): Violation {
  const here = right.places[0] ?? { file: '', line: 0, path: '' };
  const there = left.places[0] ?? { file: '', line: 0, path: '' };
  const message = `${right.type} "${right.key}" has ${name} "${String(value)}" here and "${String(known)}" in ${there.file}:${there.line}; make them equal`;
  return { ...here, message };
}

function same(left: PropertyValue, right: PropertyValue): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function evidenceKey({ field = '', text = '', source, start, end }: Evidence): string {
  return [field, text, source, start, end].join(' ');
}

function uniqueBy<Item>(items: readonly Item[], toKey: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [toKey(item), item])).values()];
}
