import type { FactId } from '../../domains/fact/fact.js';
import { type InitiativeEntry, initiativeProperties } from '../../domains/initiative/initiative.model.js';
import { type PersonEntry, personProperties } from '../../domains/person/person.model.js';
import type { Path } from '../yaml-file.js';
import { claimAliases } from './claim-aliases.js';
import { localKey, pickProperties, type Scope } from './scope.js';

export function claimInitiative(entry: InitiativeEntry, path: Path, scope: Scope): void {
  const id = scope.claims.add({
    type: 'Initiative',
    key: entry.name,
    path,
    certainty: entry,
    properties: pickProperties(entry, initiativeProperties),
  });
  claimAliases(id, entry, path, scope);
  if (!entry.owner) return;
  const ownerPath = [...path, 'owner'];
  const owner = scope.claims.resolve('organization', entry.owner.organization, [...ownerPath, 'organization']);
  if (!owner) return;
  scope.claims.add({
    type: 'Ownership',
    key: `${id}|${owner}`,
    path: ownerPath,
    certainty: entry.owner,
    links: [
      { type: 'OWNS', to: id },
      { type: 'OWNED_BY', to: owner },
    ],
  });
}

/** Two people of one name are one only where the same organization stands behind both. */
export function personKey({ name, organization }: PersonEntry, scope: Scope): string {
  return organization === undefined ? localKey(scope, name) : `${name}@${organization}`;
}

export function claimPerson(entry: PersonEntry, path: Path, scope: Scope): void {
  const { claims } = scope;
  const id = claims.add({
    type: 'Person',
    key: personKey(entry, scope),
    path,
    certainty: entry,
    properties: pickProperties(entry, personProperties),
  });
  if (entry.role === undefined && entry.organization === undefined) return;
  const organization =
    entry.organization === undefined
      ? undefined
      : claims.resolve('organization', entry.organization, [...path, 'organization']);
  claims.add({
    type: 'Position',
    key: `${id}|${entry.organization ?? ''}|${entry.role ?? ''}`,
    path,
    certainty: positionCertainty(entry),
    properties: entry.role === undefined ? {} : { role: entry.role },
    links: [{ type: 'HELD_BY', to: id satisfies FactId }, organization && { type: 'HELD_IN', to: organization }],
  });
}

function positionCertainty(entry: PersonEntry) {
  if (entry.organizationBasis !== 'INFERRED') return { ...entry, basis: entry.organizationBasis };
  return {
    basis: 'INFERRED' as const,
    confidence: 0.7,
    rule: entry.organizationRule ?? 'person-belongs-to-author',
    reasons: ['该人的单位由上下文推定，原文未写明'],
    inputs: [`person ${entry.name}`, ...(entry.organization ? [`organization ${entry.organization}`] : [])],
    proof: [],
  };
}
