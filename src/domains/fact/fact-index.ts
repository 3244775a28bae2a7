import type { Fact } from './fact.js';
import type { FactType } from './fact.model.js';

const NONE: readonly Fact[] = [];

/** Facts by id, by type, and along their links in both directions. Built once, linear in what the facts say. */
export class FactIndex {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly #byType = new Map<FactType, Fact[]>();
  readonly #incoming = new Map<string, Map<string, Fact[]>>();

  constructor(facts: ReadonlyMap<string, Fact>) {
    this.facts = facts;
    for (const fact of facts.values()) {
      append(this.#byType, fact.type, fact);
      for (const { type, to } of fact.links) {
        const byLink = this.#incoming.get(to) ?? new Map<string, Fact[]>();
        this.#incoming.set(to, byLink);
        append(byLink, type, fact);
      }
    }
  }

  get(id: string | undefined): Fact | undefined {
    return id === undefined ? undefined : this.facts.get(id);
  }

  ofType(type: FactType): readonly Fact[] {
    return this.#byType.get(type) ?? NONE;
  }

  /** What links of this type lead to, in the order in which the fact names it. */
  targets(fact: Fact | undefined, link: string): Fact[] {
    return (fact?.links ?? []).flatMap(({ type, to }) => (type === link ? (this.facts.get(to) ?? []) : []));
  }

  /** The one thing that a link of this type leads to. */
  target(fact: Fact | undefined, link: string): Fact | undefined {
    return this.targets(fact, link)[0];
  }

  /** Facts with a link of this type to the given one. */
  sources(id: string, link: string): readonly Fact[] {
    return this.#incoming.get(id)?.get(link) ?? NONE;
  }
}

function append<Key>(map: Map<Key, Fact[]>, key: Key, fact: Fact): void {
  const list = map.get(key);
  if (list) list.push(fact);
  else map.set(key, [fact]);
}
