import type { FactId } from '../../domains/fact/fact.js';
import { type InitiativeEntry, initiativeProperties } from '../../domains/initiative/initiative.model.js';
import {
  type PersonEntry,
  type PositionEntry,
  personProperties,
  positionProperties,
} from '../../domains/person/person.model.js';
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
export function personKey({ name, positions }: PersonEntry, scope: Scope): string {
  const organization = positions.find((position) => position.organization !== undefined)?.organization;
  return organization === undefined ? localKey(scope, name) : `${name}@${organization}`;
}

export function claimPerson(entry: PersonEntry, path: Path, scope: Scope): void {
  const id = scope.claims.add({
    type: 'Person',
    key: personKey(entry, scope),
    path,
    certainty: entry,
    properties: pickProperties(entry, personProperties),
  });
  entry.positions.forEach((position, index) => {
    claimPosition(id, position, [...path, 'positions', index], scope);
  });
}

function claimPosition(person: FactId, entry: PositionEntry, path: Path, { claims }: Scope): void {
  claims.add({
    type: 'Position',
    key: `${person}|${entry.organization ?? ''}|${entry.role ?? ''}`,
    path,
    certainty: entry,
    properties: pickProperties(entry, positionProperties),
    links: [{ type: 'HELD_BY', to: person }, claims.link('HELD_IN', entry, path, ['organization'])],
  });
}
