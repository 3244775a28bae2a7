import type { Fact, FactId } from './fact.js';
import type { FactType } from './fact.model.js';

/** Facts by id, by type and by their links in both directions. Built in one pass; grows while rules conclude. */
export class FactIndex {
  readonly #facts = new Map<string, Fact>();
  readonly #byType = new Map<FactType, Set<FactId>>();
  /** Most things are pointed at once by a link of a type, and a set for each would cost more than all facts. */
  readonly #into = new Map<string, FactId | Set<FactId>>();

  constructor(facts: Iterable<Fact>) {
    for (const fact of facts) this.set(fact);
  }

  get(id: string | undefined): Fact | undefined {
    return id === undefined ? undefined : this.#facts.get(id);
  }

  listByType(type: FactType): Fact[] {
    return this.#resolve(this.#byType.get(type));
  }

  /** The facts that a fact points at by a link of this type. */
  out({ links }: Pick<Fact, 'links'>, type: string): Fact[] {
    return this.#resolve(links.filter((link) => link.type === type).map(({ to }) => to));
  }

  /** The one fact that a fact points at by a link of this type. */
  end(fact: Pick<Fact, 'links'> | undefined, type: string): Fact | undefined {
    return fact && this.get(fact.links.find((link) => link.type === type)?.to);
  }

  /** The facts that point at a fact by a link of this type. */
  into({ id }: { readonly id: string }, type: string): Fact[] {
    const found = this.#into.get(`${type} ${id}`);
    return this.#resolve(typeof found === 'string' ? [found] : found);
  }

  /** Adds a fact, or puts it in the place of the one with its id. */
  set(fact: Fact): void {
    this.#facts.set(fact.id, fact);
    const ofType = this.#byType.get(fact.type);
    if (ofType) ofType.add(fact.id);
    else this.#byType.set(fact.type, new Set([fact.id]));
    for (const { type, to } of fact.links) append(this.#into, `${type} ${to}`, fact.id);
  }

  #resolve(ids: Iterable<FactId> = []): Fact[] {
    const facts: Fact[] = [];
    for (const id of ids) {
      const fact = this.#facts.get(id);
      if (fact) facts.push(fact);
    }
    return facts;
  }
}

function append(sets: Map<string, FactId | Set<FactId>>, key: string, id: FactId): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, id);
  else if (typeof known !== 'string') known.add(id);
  else if (known !== id) sets.set(key, new Set([known, id]));
}
