import type { Fact } from '../../domains/fact/fact.js';
import { targetOf } from '../../domains/fact/facts-into.js';
import { sha256 } from '../../evidence/sha256.js';
import type { GraphNode } from '../graph-node.js';

/** How much of each roster the texts ever show. `rosterSources` are the hashes of the lists: standing in one is no sighting. */
export function rosterCoverageOf(facts: ReadonlyMap<string, Fact>, rosterSources: ReadonlySet<string>): GraphNode[] {
  const { acting, actingByInference } = findActing(facts);
  const listed = membersByRoster(facts);
  return [...facts.values()].flatMap((roster) => {
    if (roster.type !== 'Roster') return [];
    const members = [...(listed.get(roster.id) ?? [])];
    const isNamed = (id: string) => facts.get(id)?.evidence.some(({ source }) => !rosterSources.has(source));
    const named = members.filter(isNamed);
    const seen = members.filter((id) => acting.has(id));
    const inferred = members.filter((id) => actingByInference.has(id) && !acting.has(id));
    const toAll = (type: string, bodies: readonly string[]) => bodies.map((to) => ({ type, to }));
    return [
      {
        id: `RosterCoverage.${sha256(roster.id).slice(0, 20)}`,
        labels: ['RosterCoverage'],
        properties: {
          nameKey: `${String(roster.properties.title)}|${roster.id}`,
          entries: members.length,
          named: named.length,
          acting: seen.length,
          actingByInference: inferred.length,
        },
        relationships: [
          { type: 'COVERS', to: roster.id },
          ...toAll('SAW_NAMED', named),
          ...toAll('SAW_ACTING', seen),
          ...toAll('SAW_ACTING_BY_INFERENCE', inferred),
        ],
      },
    ];
  });
}

function membersByRoster(facts: ReadonlyMap<string, Fact>): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  for (const entry of facts.values()) {
    if (entry.type !== 'RosterEntry') continue;
    const roster = targetOf(entry, 'LISTED_IN');
    members.set(roster, (members.get(roster) ?? new Set()).add(targetOf(entry, 'LISTS')));
  }
  return members;
}

/** Whom the texts show as actor or issuer, and whom conclusions do. */
function findActing(facts: ReadonlyMap<string, Fact>) {
  const acting = new Set<string>();
  const actingByInference = new Set<string>();
  for (const fact of facts.values()) {
    const body = bodyActingIn(fact);
    if (body) (fact.basis === 'INFERRED' ? actingByInference : acting).add(body);
  }
  return { acting, actingByInference };
}

function bodyActingIn(fact: Fact): string | undefined {
  const { type, properties } = fact;
  if (type === 'Participation' && properties.role === 'ACTOR') return targetOf(fact, 'TAKEN_BY');
  return type === 'Attribution' && properties.role === 'ISSUER' ? targetOf(fact, 'ATTRIBUTED_TO') : undefined;
}
