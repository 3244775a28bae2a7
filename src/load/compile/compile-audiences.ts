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
  const { roster, kinds, region, unitsOf, membersOf, include = [], exclude = [], classes = [] } = entry.members ?? {};
  const link = (type: string, kind: string, name: string | undefined, ...place: Path) => {
    const to = name === undefined ? undefined : scope.claims.resolve(kind, name, [...path, 'members', ...place]);
    return to && { type, to };
  };
  const linkAll = (type: string, kind: string, names: readonly string[], place: string) =>
    names.map((name, index) => link(type, kind, name, place, index));
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
      link('HAS_UNITS_OF', 'organization', unitsOf, 'unitsOf'),
      link('HAS_MEMBERS_OF', 'organization', membersOf, 'membersOf'),
      ...linkAll('INCLUDES', 'organization', include, 'include'),
      ...linkAll('EXCLUDES', 'organization', exclude, 'exclude'),
      ...linkAll('COMBINES', 'audience', classes, 'classes'),
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
