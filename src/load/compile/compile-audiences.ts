import {
  type AggregateActorEntry,
  aggregateActorProperties,
} from '../../domains/aggregate-actor/aggregate-actor.model.js';
import {
  type AudienceEntry,
  type AudienceMembershipEntry,
  audienceProperties,
} from '../../domains/audience/audience.model.js';
import type { Path } from '../yaml-file.js';
import { localKey, pickProperties, type Scope } from './scope.js';

export function claimAudience(entry: AudienceEntry, path: Path, scope: Scope): void {
  const document = scope.claims.resolve('document', entry.document, [...path, 'document']);
  const { roster, kinds, region, unitsOf, membersOf } = entry.members ?? {};
  const body = (name: string | undefined, key: string, type: string) => {
    const to = name === undefined ? undefined : scope.claims.resolve('organization', name, [...path, 'members', key]);
    return to && { type, to };
  };
  scope.claims.add({
    type: 'Audience',
    key: localKey(scope, entry.key),
    path,
    certainty: entry,
    properties: {
      ...pickProperties(entry, audienceProperties),
      ...(roster ? { memberRoster: roster } : {}),
      ...(kinds ? { memberKinds: kinds } : {}),
      ...(region ? { memberRegion: region } : {}),
    },
    links: [
      document && { type: 'DEFINED_IN', to: document },
      body(unitsOf, 'unitsOf', 'HAS_UNITS_OF'),
      body(membersOf, 'membersOf', 'HAS_MEMBERS_OF'),
    ],
  });
}

export function claimAudienceMembership(entry: AudienceMembershipEntry, path: Path, { claims }: Scope): void {
  const audience = claims.resolve('audience', entry.audience, [...path, 'audience']);
  const organization = claims.resolve('organization', entry.organization, [...path, 'organization']);
  if (!audience || !organization) return;
  claims.add({
    type: 'AudienceMembership',
    key: `${audience}|${organization}`,
    path,
    certainty: entry,
    links: [
      { type: 'MEMBER_IN', to: audience },
      { type: 'HAS_MEMBER', to: organization },
    ],
  });
}

export function claimAggregateActor(entry: AggregateActorEntry, path: Path, scope: Scope): void {
  const audience = entry.audience && scope.claims.resolve('audience', entry.audience, [...path, 'audience']);
  scope.claims.add({
    type: 'AggregateActor',
    key: localKey(scope, entry.key),
    path,
    certainty: entry,
    properties: pickProperties(entry, aggregateActorProperties),
    links: [audience ? { type: 'OF_CLASS', to: audience } : undefined],
  });
}
