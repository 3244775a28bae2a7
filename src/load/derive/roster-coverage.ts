import type { Fact } from '../../domains/fact/fact.js';
import { targetOf } from '../../domains/fact/facts-into.js';
import { sha256 } from '../../evidence/sha256.js';
import type { GraphNode } from '../graph-node.js';

/** How much of each roster the texts ever show. Facts may come in parts, in any order. */
export class RosterCoverage {
  readonly #titles = new Map<string, string>();
  readonly #members = new Map<string, Set<string>>();
  readonly #named = new Set<string>();
  readonly #acting = new Set<string>();
  readonly #actingByInference = new Set<string>();
  readonly #rosterSources: ReadonlySet<string>;

  /** `rosterSources` are the hashes of the lists: standing in one is no sighting. */
  constructor(rosterSources: ReadonlySet<string>) {
    this.#rosterSources = rosterSources;
  }

  add(facts: ReadonlyMap<string, Fact>): void {
    for (const fact of facts.values()) {
      if (fact.type === 'Roster') this.#titles.set(fact.id, String(fact.properties.title));
      if (fact.type === 'RosterEntry') this.#addMember(targetOf(fact, 'LISTED_IN'), targetOf(fact, 'LISTS'));
      if (fact.type === 'Organization' && this.#isNamed(fact)) this.#named.add(fact.id);
      // Whom the texts show as actor or issuer, and whom conclusions do.
      const body = bodyActingIn(fact);
      if (body) (fact.basis === 'INFERRED' ? this.#actingByInference : this.#acting).add(body);
    }
  }

  nodes(): GraphNode[] {
    return [...this.#titles].map(([roster, title]) => this.#toNode(roster, title));
  }

  #addMember(roster: string, body: string): void {
    this.#members.set(roster, (this.#members.get(roster) ?? new Set()).add(body));
  }

  #isNamed({ evidence }: Fact): boolean {
    return evidence.some(({ source }) => !this.#rosterSources.has(source));
  }

  #toNode(roster: string, title: string): GraphNode {
    const members = [...(this.#members.get(roster) ?? [])];
    const named = members.filter((id) => this.#named.has(id));
    const seen = members.filter((id) => this.#acting.has(id));
    const inferred = members.filter((id) => this.#actingByInference.has(id) && !this.#acting.has(id));
    const toAll = (type: string, bodies: readonly string[]) => bodies.map((to) => ({ type, to }));
    return {
      id: `RosterCoverage.${sha256(roster).slice(0, 20)}`,
      labels: ['RosterCoverage'],
      properties: {
        nameKey: `${title}|${roster}`,
        entries: members.length,
        named: named.length,
        acting: seen.length,
        actingByInference: inferred.length,
      },
      relationships: [
        { type: 'COVERS', to: roster },
        ...toAll('SAW_NAMED', named),
        ...toAll('SAW_ACTING', seen),
        ...toAll('SAW_ACTING_BY_INFERENCE', inferred),
      ],
    };
  }
}

function bodyActingIn(fact: Fact): string | undefined {
  const { type, properties } = fact;
  if (type === 'Participation' && properties.role === 'ACTOR') return targetOf(fact, 'TAKEN_BY');
  return type === 'Attribution' && properties.role === 'ISSUER' ? targetOf(fact, 'ATTRIBUTED_TO') : undefined;
}
