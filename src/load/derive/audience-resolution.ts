import type { Fact, Properties } from '../../domains/fact/fact.js';
import type { FactIndex } from '../../domains/fact/fact-index.js';
import { listResolvedAudiences } from '../../inference/membership/resolved-audiences.js';
import type { GraphRelationship } from '../graph-node.js';

export interface AudienceResolution {
  readonly properties: Properties;
  readonly relationships: readonly GraphRelationship[];
}

/** By id, what each class of which something is expected is known to hold: by which rosters, whether that is all, and at least how many. */
export function resolveAudiences(index: FactIndex): Map<string, AudienceResolution> {
  return new Map(listResolvedAudiences(index).map((audience) => [audience.id, resolveAudience(audience, index)]));
}

function resolveAudience(audience: Fact, index: FactIndex): AudienceResolution {
  const memberships = index.into(audience, 'MEMBER_IN');
  const rosters = new Set(memberships.flatMap((membership) => listRosters(membership, index)));
  const members = memberships.flatMap((membership) => index.out(membership, 'HAS_MEMBER'));
  return {
    properties: { complete: isComplete(audience, index), atLeast: countDistinct(members, index) },
    relationships: [...rosters].map(({ id }) => ({ type: 'RESOLVED_BY', to: id })),
  };
}

/** The rosters that a membership rests on, also by way of a class that the class combines. */
function listRosters({ inputs }: Fact, index: FactIndex): Fact[] {
  return inputs.flatMap((id) => {
    const input = index.get(id);
    if (input?.type === 'Roster') return [input];
    return input?.type === 'AudienceMembership' ? listRosters(input, index) : [];
  });
}

function isComplete(audience: Fact, index: FactIndex, seen: ReadonlySet<string> = new Set()): boolean {
  if (audience.properties.extension !== 'CLOSED' || seen.has(audience.id)) return false;
  const parts = index.out(audience, 'COMBINES');
  const here = new Set([...seen, audience.id]);
  if (parts.length > 0) return parts.every((part) => isComplete(part, index, here));
  return index.into(audience, 'MEMBER_IN').some((membership) => listRosters(membership, index).length > 0);
}

/** Two names that possibly stand for one body are counted once, so that the number is a lower bound. */
function countDistinct(members: readonly Fact[], index: FactIndex): number {
  const counted = new Set<string>();
  let count = 0;
  for (const member of members) {
    if (counted.has(member.id)) continue;
    count += 1;
    addTwins(member, counted, index);
  }
  return count;
}

function addTwins(body: Fact, counted: Set<string>, index: FactIndex): void {
  if (counted.has(body.id)) return;
  counted.add(body.id);
  for (const [from, to] of [
    ['AFFILIATES', 'AFFILIATES_TO'],
    ['AFFILIATES_TO', 'AFFILIATES'],
  ] as const) {
    const doubts = index.into(body, from).filter(({ properties }) => properties.kind === 'POSSIBLY_SAME_AS');
    for (const twin of doubts.flatMap((doubt) => index.out(doubt, to))) addTwins(twin, counted, index);
  }
}
