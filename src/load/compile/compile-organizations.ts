import type { AffiliationEntry } from '../../domains/affiliation/affiliation.model.js';
import { affiliationProperties } from '../../domains/affiliation/affiliation.model.js';
import { toFactId } from '../../domains/fact/fact.js';
import { type OrganizationEntry, organizationProperties } from '../../domains/organization/organization.model.js';
import type { Path } from '../yaml-file.js';
import { claimAliases } from './claim-aliases.js';
import { pickProperties, type Scope } from './scope.js';

export function claimOrganization(entry: OrganizationEntry, path: Path, scope: Scope): void {
  const id = scope.claims.add({
    type: 'Organization',
    key: entry.name,
    path,
    certainty: entry,
    properties: pickProperties(entry, organizationProperties),
  });
  claimAliases(id, entry, path, scope);
}

export function claimAffiliation(entry: AffiliationEntry, path: Path, { claims }: Scope): void {
  const from = claims.resolve('organization', entry.from, [...path, 'from']);
  const to = claims.resolve('organization', entry.to, [...path, 'to']);
  if (!from || !to) return;
  claims.add({
    type: 'Affiliation',
    key: `${entry.kind}|${toFactId('Organization', entry.from)}|${toFactId('Organization', entry.to)}`,
    path,
    certainty: entry,
    properties: pickProperties(entry, affiliationProperties),
    links: [
      { type: 'AFFILIATES', to: from },
      { type: 'AFFILIATES_TO', to },
    ],
  });
}
