import type { Fact } from './fact.js';
import { sortKeysOf } from './sort-keys.js';

/** The facts that have a link of this type to a thing, in the order of the text: a link read against its direction. */
export type FactsInto = (type: string, to: string) => readonly Fact[];

/** Does for facts in memory what relationships do for facts in the graph. */
export function indexFactsInto(facts: Iterable<Fact>): FactsInto {
  const index = new Map<string, Fact[]>();
  const keyed = [...facts].map((fact) => ({ fact, key: String(sortKeysOf(fact).positionKey) }));
  keyed.sort((left, right) => (left.key < right.key ? -1 : 1));
  for (const { fact } of keyed) {
    for (const { type, to } of fact.links) {
      const key = `${type} ${to}`;
      const list = index.get(key) ?? [];
      list.push(fact);
      index.set(key, list);
    }
  }
  return (type, to) => index.get(`${type} ${to}`) ?? [];
}

/** The id of the one thing that a fact points at by a link of this type; empty where it names none. */
export function targetOf(fact: Fact, type: string): string {
  return targetsOf(fact, type)[0] ?? '';
}

/** Ids of what a fact points at by links of one type. */
export function targetsOf({ links }: Fact, type: string): string[] {
  return links.filter((link) => link.type === type).map(({ to }) => to);
}
